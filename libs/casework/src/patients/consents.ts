import { CONSENT, insertRows, namedQuery, type Ctx, type Tx } from '@sextant/data';
import type { CaseState, Consent, RecordedAction } from '@sextant/domain';

const WITHDRAW = namedQuery(
  'consent-withdraw',
  `insert into consent_withdrawn (org_id, consent_id, action_id, at)
   select c.org_id, c.id, $3, $4 from consent c where c.org_id = $1 and c.action_id = $2
   on conflict do nothing`,
);

/**
 * Writes the consents that came in, and names those that were taken back by a correction. Rows are never changed: the
 * view `consent_in_force` tells which one counts.
 */
export function writeConsents(
  ctx: Ctx,
  tx: Tx,
  ids: { caseId: string; patientId: string },
  before: CaseState | undefined,
  after: CaseState,
  recorded: readonly RecordedAction[],
): void {
  const known = new Set((before?.consents ?? []).map(textOf));
  const rows = after.consents
    .filter((consent) => !known.has(textOf(consent)))
    .map(({ at, on, ...consent }) => ({
      ...consent,
      ...ids,
      actionId: originOf(consent, recorded)?.id,
      recordedAt: at,
      recordedOn: on,
      recordedById: ctx.personId,
    }));
  insertRows(tx, CONSENT, rows);
  for (const { id, at, action } of recorded) {
    if (action.type === 'CORRECT') tx.later(WITHDRAW, [ctx.orgId, action.actionId, id, at]);
  }
}

function textOf(consent: Consent): string {
  return JSON.stringify([
    consent.channel,
    consent.topic,
    consent.isGiven,
    consent.how,
    consent.textVersion,
    consent.at,
  ]);
}

/** The action a new consent follows from: one recorded as such, else the STOP of the patient. */
function originOf(
  consent: Pick<Consent, 'channel' | 'topic' | 'isGiven'>,
  recorded: readonly RecordedAction[],
): RecordedAction | undefined {
  const said = recorded.find(
    ({ action }) =>
      action.type === 'RECORD_CONSENT' &&
      action.channel === consent.channel &&
      action.topic === consent.topic &&
      action.isGiven === consent.isGiven,
  );
  return said ?? recorded.find(({ action }) => action.type === 'PATIENT_ANSWERED') ?? recorded.at(-1);
}
