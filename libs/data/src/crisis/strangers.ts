import type { Channel, ConfirmedAgreement, DateOn, InstantAt } from '@sextant/domain';
import { auditedRead } from '../audit/audit.js';
import { namedQuery } from '../tenant/named-query.js';

const CRISIS = `meaning in ('CRISIS_LIFE', 'CRISIS_SUICIDE')`;

/**
 * Plans the answer to a stranger: $1 organization, $2 message, $3 channel, $4 sender, $5 meaning. No row when the same
 * was answered there within the last 10 minutes: two machines that answer each other come to an end, and nobody fills the
 * mailboxes of supervisors with one phone.
 */
export const strangerAnswerInsert = namedQuery<{ messageId: string }>(
  'stranger-answer-insert',
  `insert into stranger_answer (org_id, message_id)
   select $1, $2 where not exists (
     select from stranger_answer a join inbound_message m on m.org_id = a.org_id and m.id = a.message_id
     where a.org_id = $1 and m.channel = $3 and m.sender = $4 and m.meaning = $5
       and a.raised_at > now() - interval '10 minutes')
   returning message_id as "messageId"`,
);

/** Of all organizations, before any is known: $1 how many. */
export const strangerAnswersFind = namedQuery<{ orgId: string; id: string }>(
  'stranger-answers-find',
  `select "orgId", id from find_stranger_answers($1)`,
);

export type TakenStrangerAnswer = {
  attempt: number;
  isLate: boolean;
  /** Real time. */
  raisedAt: InstantAt;
  channel: Channel;
  sender: string;
  meaning: 'CRISIS_LIFE' | 'CRISIS_SUICIDE';
  senderName: string;
  senderPhone: string;
  /** Agreements with providers that stand. */
  agreements: ConfirmedAgreement[];
};

/** $1 to $4 who, $5 message, $6 seconds of the lease, $7 minutes until it is pointless. No row: somebody has it. */
export const strangerAnswerTake = namedQuery<TakenStrangerAnswer>(
  'stranger-answer-take',
  `with taken as (
     update stranger_answer a set attempt = a.attempt + 1, try_at = now() + $6 * interval '1 second'
     where a.org_id = $1 and a.message_id = $5 and a.ended_at is null and a.try_at <= now()
     returning a.message_id, a.attempt, a.raised_at, a.raised_at < now() - $7 * interval '1 minute' as is_late
   ), audited as (
     insert into audit_event (org_id, person_id, actor_kind, act, what, case_ids, subject_id, request_id)
     select $1, $2, $3, 'E', 'stranger.answer', '{}', t.message_id, $4 from taken t where not t.is_late
   )
   select t.attempt, t.is_late as "isLate", t.raised_at as "raisedAt", m.channel, m.sender, m.meaning, o.sender_name as "senderName",
     o.sender_phone as "senderPhone",
     (select coalesce(json_agg(json_build_object('channel', g.channel, 'kind', g.kind)), '[]')
       from channel_agreement g where g.org_id = $1 and g.revoked_at is null) as agreements
   from taken t join inbound_message m on m.org_id = $1 and m.id = t.message_id join organization o on o.org_id = $1`,
);

/** $1 organization, $2 message, $3 attempt, $4 SENT or FAILED. Only of the try that holds it. */
export const strangerAnswerEnd = namedQuery(
  'stranger-answer-end',
  `update stranger_answer set ended_as = $4, ended_at = now()
   where org_id = $1 and message_id = $2 and attempt = $3 and ended_at is null`,
);

/** $1 organization, $2 message, $3 attempt, $4 seconds until the next try. */
export const strangerAnswerLater = namedQuery(
  'stranger-answer-later',
  `update stranger_answer set try_at = now() + $4 * interval '1 second'
   where org_id = $1 and message_id = $2 and attempt = $3 and ended_at is null`,
);

/**
 * Whether a person ($2, of organization $1) is one of those an emergency is told to: supervisors, or administrators where
 * nobody supervises. The same as in `staffAlertInsert`: what a mail says must be there for whoever got it.
 */
export const IS_TOLD_OF_EMERGENCIES = `exists (select from person p where p.org_id = $1 and p.id = $2 and p.status = 'ACTIVE' and (
  'SUPERVISOR' = any (p.roles)
  or 'ADMINISTRATOR' = any (p.roles) and not exists (
    select from person s where s.org_id = $1 and s.status = 'ACTIVE' and 'SUPERVISOR' = any (s.roles))))`;

export type StrangerShown = {
  id: string;
  channel: Channel;
  sender: string;
  text: string;
  since: InstantAt;
  calledOn: DateOn | null;
  answer: 'WAITING' | 'SENT' | 'FAILED';
};

/** $1 to $4 who. Who waits longest first, one row a number or address, with its newest words. */
export const strangersOpen = namedQuery<{ items: StrangerShown[] }>(
  'strangers-open',
  `with open as (
     select distinct on (m.channel, m.sender) m.id, m.channel, m.sender, m.body as text, m.case_id,
       min(m.received_at) over place as since, max(m.called_on) over place as called_on,
       -- The newest that was answered: the same words again within minutes are not answered again.
       (select coalesce(a.ended_as, 'WAITING') from stranger_answer a join inbound_message w on w.org_id = a.org_id and w.id = a.message_id
         where a.org_id = $1 and w.channel = m.channel and w.sender = m.sender
         order by a.raised_at desc limit 1) as answer
     from inbound_message m
     where m.org_id = $1 and m.case_id is null and m.handled_at is null and ${CRISIS} and ${IS_TOLD_OF_EMERGENCIES}
     window place as (partition by m.channel, m.sender)
     order by m.channel, m.sender, m.received_at desc, m.id
   ), shown as (select case_id from open where case_id is not null), ${auditedRead('strangers.read', 'shown')}
   select coalesce(json_agg(json_build_object('id', s.id, 'channel', s.channel, 'sender', s.sender, 'text', s.text,
     'since', iso(s.since), 'calledOn', s.called_on, 'answer', coalesce(s.answer, 'FAILED')) order by s.since), '[]') as items
   from open s`,
);

/** Of one message: who wrote it, and whether anything from there is open. $1 organization, $2 person, $3 message. */
export const strangerFacts = namedQuery<{
  channel: Channel;
  sender: string;
  isHandled: boolean;
  calledOn: DateOn | null;
  /** Of the organization: its days are the days of calls. */
  zone: string;
}>(
  'stranger-facts',
  `select m.channel, m.sender, m.handled_at is not null as "isHandled", m.called_on as "calledOn", o.zone
   from inbound_message m join organization o on o.org_id = m.org_id
   where m.org_id = $1 and m.id = $3 and m.case_id is null and ${CRISIS} and ${IS_TOLD_OF_EMERGENCIES} for no key update of m`,
);

/**
 * All that is open from there, up to this message: $1 organization, $2 channel, $3 sender, $4 message, $5 day somebody
 * tried, $6 whether it is handled, $7 now, $8 by whom.
 */
export const strangerSettle = namedQuery(
  'stranger-settle',
  `update inbound_message m set called_on = $5, handled_at = case when $6 then $7::timestamptz end,
     handled_by_id = case when $6 then $8::uuid end
   where m.org_id = $1 and m.channel = $2 and m.sender = $3 and m.case_id is null and m.handled_at is null and ${CRISIS}
     and m.received_at <= (select received_at from inbound_message where org_id = $1 and id = $4)`,
);
