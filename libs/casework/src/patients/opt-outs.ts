import { namedQuery, type Ctx, type StoredContact, type Tx } from '@sextant/data';
import type { Channel, RecordedAction } from '@sextant/domain';

/** A number or address opts out for everybody who shares it. $3 source, $4 patient, $5 action, $6 when. */
const OPT_OUT = namedQuery(
  'case-opt-out',
  `insert into opt_out (org_id, channel, value, source, patient_id, action_id, at)
   select $1, r.channel, r.value, $3, $4, $5, $6 from jsonb_to_recordset($2::jsonb) as r(channel text, value text)
   on conflict (org_id, channel, value) where lifted_at is null do nothing`,
);

const LIFT = namedQuery(
  'case-opt-out-lift',
  `update opt_out o set lifted_at = $3 from jsonb_to_recordset($2::jsonb) as r(channel text, value text)
   where o.org_id = $1 and o.channel = r.channel and o.value = r.value and o.lifted_at is null`,
);

/** Of a STOP that was said by mistake: what it closed opens again. */
const TAKE_BACK = namedQuery(
  'case-opt-out-take-back',
  `update opt_out set lifted_at = $3 where org_id = $1 and action_id = $2 and lifted_at is null`,
);

/**
 * STOP closes the number or address it came from, and where that is not known the patient's own of its channel (of
 * every channel when it names none). START opens the number it came from, a consent given to staff the patient's own of
 * its channel, and taking a STOP back what that one closed. `history` ends with what was recorded. Answers the contacts
 * as they stand then.
 */
export function applyOptOuts(
  ctx: Ctx,
  tx: Tx,
  patientId: string,
  contacts: readonly StoredContact[],
  recorded: readonly RecordedAction[],
  history: readonly RecordedAction[],
): StoredContact[] {
  let now = [...contacts];
  for (const { id, at, action } of recorded) {
    if (action.type === 'PATIENT_ANSWERED' && action.answer === 'STOP') {
      const meant = now.filter((contact) => isMeant(contact, action));
      const source =
        ctx.actorKind === 'PATIENT' ? 'PATIENT' : ctx.actorKind === 'IMPORT' ? 'IMPORT' : 'STAFF';
      if (meant.length > 0) tx.later(OPT_OUT, [ctx.orgId, placesOf(meant), source, patientId, id, at]);
      now = marked(now, meant, true);
    }
    if (action.type === 'CORRECT') {
      const stop = history.find((each) => each.id === action.actionId)?.action;
      if (stop?.type !== 'PATIENT_ANSWERED' || stop.answer !== 'STOP') continue;
      tx.later(TAKE_BACK, [ctx.orgId, action.actionId, at]);
      now = marked(
        now,
        now.filter((contact) => isMeant(contact, stop)),
        false,
      );
    }
    if (action.type === 'RECORD_CONSENT' && action.isGiven) {
      const meant = now.filter((contact) => isMeant(contact, action) && contact.isOptedOut);
      if (meant.length > 0) tx.later(LIFT, [ctx.orgId, placesOf(meant), at]);
      now = marked(now, meant, false);
    }
  }
  return now;
}

function isMeant(
  contact: StoredContact,
  { channel, contactPointId }: { channel?: Channel; contactPointId?: string },
): boolean {
  if (contactPointId !== undefined) return contact.id === contactPointId;
  return contact.owner === 'PATIENT' && (channel === undefined || channelOf(contact) === channel);
}

function channelOf(contact: StoredContact): Channel {
  return contact.kind === 'PHONE' ? 'SMS' : 'EMAIL';
}

function placesOf(contacts: readonly StoredContact[]): string {
  return JSON.stringify(contacts.map((contact) => ({ channel: channelOf(contact), value: contact.value })));
}

function marked(
  all: readonly StoredContact[],
  meant: readonly StoredContact[],
  isOptedOut: boolean,
): StoredContact[] {
  const places = new Set(meant.map((contact) => contact.value));
  return all.map((contact) => (places.has(contact.value) ? { ...contact, isOptedOut } : contact));
}
