import { isInState, NOW, type DeliveryPurpose } from './claim.js';
import { namedQuery } from '../tenant/named-query.js';

/** A message its provider took. */
export type SentRow = {
  id: string;
  leaseToken: string;
  providerMessageId: string | null;
  /** The words that went out; null leaves what stands there. */
  body: string | null;
};

/** $1 organization, $2 what was sent (JSON of `SentRow[]`), $3 their ids. No row for one whose lease is over. */
export const outcomeSent = namedQuery<{ id: string }>(
  'outcome-sent',
  `update reminder_delivery d set state = 'SENT', sent_at = ${NOW}, reason = null, provider_message_id = s."providerMessageId",
     body = coalesce(s.body, d.body), lease_until = null, updated_at = ${NOW}
   from json_to_recordset($2::json) as s (id uuid, "leaseToken" uuid, "providerMessageId" text, body text)
   where d.org_id = $1 and d.id = any ($3::uuid[]) and d.id = s.id and ${isInState('SENDING')} and d.lease_token = s."leaseToken"
   returning d.id`,
);

/** Why a message was kept that a worker had taken already: the hours of the patient ended before it left. */
export const HOURS_OVER = 'HOURS_OVER';

/** Back to the waiting rows: $1 organization, $2 delivery, $3 lease token, $4 reason, $5 seconds until the next try, $6 whether a message may be out. */
export const outcomeRetry = namedQuery<{ id: string }>(
  'outcome-retry',
  `update reminder_delivery set state = 'SCHEDULED', reason = $4, due_at = app_now() + $5 * interval '1 second',
     unknown_count = unknown_count + $6::boolean::int, unknown_at = case when $6::boolean then coalesce(unknown_at, now()) else unknown_at end, queued_at = null, lease_until = null, lease_token = null, updated_at = app_now()
   where org_id = $1 and id = $2 and state = 'SENDING' and lease_token = $3
   returning id`,
);

/** $1 organization, $2 delivery, $3 lease token, $4 state (FAILED, UNKNOWN, SUPPRESSED), $5 reason. */
export const outcomeEnd = namedQuery<{ id: string }>(
  'outcome-end',
  `with ended as (
     update reminder_delivery set state = $4, reason = $5, lease_until = null, updated_at = app_now()
     where org_id = $1 and id = $2 and state = 'SENDING' and lease_token = $3
     returning org_id, id, unknown_count
   ), items as (
     -- Surely not out: free for another channel. What an earlier try may have brought is never planned again.
     update delivery_item i set is_live = false from ended e
     where i.org_id = e.org_id and i.delivery_id = e.id and i.is_live and $4 in ('SUPPRESSED', 'FAILED') and e.unknown_count = 0
   )
   select id from ended`,
);

/** The provider says nobody lives there: $1 organization, $2 contact point. */
export const outcomeInvalidContact = namedQuery(
  'outcome-invalid-contact',
  `update contact_point set is_invalid = true, version = version + 1
   where org_id = $1 and id = $2 and not is_invalid`,
);

/** A message arrived there after all: $1 organization, $2 contact point. */
export const outcomeValidContact = namedQuery(
  'outcome-valid-contact',
  `update contact_point set is_invalid = false, version = version + 1
   where org_id = $1 and id = $2 and is_invalid`,
);

export interface LeaseOver {
  leaseToken: string;
  channel: 'SMS' | 'EMAIL';
  purpose: DeliveryPurpose;
  /** Who had it. */
  provider: string | null;
  unknownCount: number;
}

/** A row whose lease ended without a word, locked: $1 organization, $2 delivery. */
export const leaseOverFacts = namedQuery<LeaseOver>(
  'lease-over-facts',
  `select lease_token as "leaseToken", channel, purpose, provider, unknown_count as "unknownCount"
   from reminder_delivery
   where org_id = $1 and id = $2 and state = 'SENDING' and lease_until < now() for update skip locked`,
);
