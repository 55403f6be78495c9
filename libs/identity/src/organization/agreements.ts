import { namedQuery, withTenant, type Ctx } from '@sextant/data';
import { dateIn, isDateOn, NEEDED_AGREEMENTS, type AgreementKind, type Channel } from '@sextant/domain';
import { audit } from '../audit.js';
import { problem, refused, type InputRefused, type Problem } from '../people/problem.js';

/** An agreement with the provider of a channel, as an administrator confirmed it. */
export interface Agreement {
  channel: Channel;
  kind: AgreementKind;
  providerName: string;
  /** Who signed it for the organization. */
  signerName: string;
  agreedOn: string;
  confirmedBy: string;
  confirmedAt: string;
}

export interface AgreementWords {
  channel: Channel;
  kind: AgreementKind;
  providerName: string;
  signerName: string;
  agreedOn: string;
}

const IN_FORCE = namedQuery<Agreement>(
  'identity-agreements',
  `select a.channel, a.kind, a.provider_name as "providerName", a.signer_name as "signerName", a.agreed_on as "agreedOn",
     p.name as "confirmedBy", a.confirmed_at as "confirmedAt"
   from channel_agreement a join person p on p.org_id = a.org_id and p.id = a.confirmed_by_id
   where a.org_id = $1 and a.revoked_at is null`,
);

/** $1 organization, $2 channel, $3 kind, $4 provider, $5 signer, $6 day, $7 person, $8 now. */
const CONFIRM = namedQuery<{ id: string }>(
  'identity-confirm-agreement',
  `insert into channel_agreement (org_id, channel, kind, provider_name, signer_name, agreed_on, confirmed_by_id, confirmed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (org_id, channel, kind) where revoked_at is null do nothing returning id`,
);

const REVOKE = namedQuery<{ id: string }>(
  'identity-revoke-agreement',
  `update channel_agreement set revoked_by_id = $4, revoked_at = $5
   where org_id = $1 and channel = $2 and kind = $3 and revoked_at is null returning id`,
);

const ZONE = namedQuery<{ zone: string }>(
  'identity-agreement-zone',
  'select zone from organization where org_id = $1',
);

/** The agreements that stand now. */
export async function agreements(ctx: Ctx): Promise<Agreement[]> {
  return withTenant(ctx, ({ tx }) => tx.query(IN_FORCE, [ctx.orgId]));
}

/** Opens a channel's way to its provider, with who signed what and when. One that stands already stays as it is. */
export async function confirmAgreement(
  ctx: Ctx,
  given: AgreementWords,
): Promise<{ kind: 'CONFIRMED' } | InputRefused> {
  return withTenant(ctx, async (inside) => {
    const [row] = await inside.tx.query(ZONE, [ctx.orgId]);
    const todayOn = dateIn(row?.zone ?? 'UTC', ctx.clock.now());
    const words = {
      ...given,
      providerName: given.providerName.trim(),
      signerName: given.signerName.trim(),
    };
    const problems = agreementProblems(words, todayOn);
    if (problems.length > 0) return refused(...problems);
    const { channel, kind, providerName, signerName, agreedOn } = words;
    const texts = [channel, kind, providerName, signerName, agreedOn];
    const [made] = await inside.tx.query(CONFIRM, [
      ctx.orgId,
      ...texts,
      ctx.personId ?? null,
      ctx.clock.now(),
    ]);
    if (made) audit(inside, 'C', 'channel-agreement', made.id);
    return { kind: 'CONFIRMED' };
  });
}

/** From the next message on the dev outbox takes this channel again. Nothing to revoke is fine. */
export async function revokeAgreement(
  ctx: Ctx,
  { channel, kind }: Pick<AgreementWords, 'channel' | 'kind'>,
): Promise<void> {
  await withTenant(ctx, async (inside) => {
    const [revoked] = await inside.tx.query(REVOKE, [
      ctx.orgId,
      channel,
      kind,
      ctx.personId ?? null,
      ctx.clock.now(),
    ]);
    if (revoked) audit(inside, 'D', 'channel-agreement', revoked.id);
  });
}

const NAME_MAX = 200;
const CONTROL = /\p{Cc}/u;

/** Why an agreement cannot be confirmed like this, field by field. */
export function agreementProblems(words: AgreementWords, todayOn: string): Problem[] {
  const found = [
    !NEEDED_AGREEMENTS[words.channel].includes(words.kind) &&
      problem('kind', 'INVALID', 'This channel does not need this agreement.'),
    nameProblem('providerName', words.providerName),
    nameProblem('signerName', words.signerName),
    (!isDateOn(words.agreedOn) || words.agreedOn > todayOn || words.agreedOn < '2000-01-01') &&
      problem('agreedOn', 'OUT_OF_RANGE', 'Enter the day it was signed, today or earlier.'),
  ];
  return found.filter((entry) => typeof entry === 'object');
}

function nameProblem(field: string, text: string): Problem | undefined {
  if (text === '') return problem(field, 'REQUIRED', 'Fill this in.');
  if (text.length > NAME_MAX) return problem(field, 'TOO_LONG', `Use at most ${NAME_MAX} characters.`);
  return CONTROL.test(text) ? problem(field, 'INVALID', 'Take out the control characters.') : undefined;
}
