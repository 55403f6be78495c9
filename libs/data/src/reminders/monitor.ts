import type {
  Channel,
  ConfirmedAgreement,
  Consent,
  InstantAt,
  PatientTaskKind,
  ReminderQueue,
} from '@sextant/domain';
import { auditedRead } from '../audit/audit.js';
import { contactsJson, type StoredContact } from '../contacts/index.js';
import { namedQuery } from '../tenant/named-query.js';
import { HOURS_OVER } from './outcome.js';

export type TroubleKind =
  'FAILED' | 'EXPIRED' | 'UNKNOWN' | 'BOUNCED' | 'NO_SUCH_PLACE' | 'RETRYING' | 'LATE';

export interface TroubleRow {
  deliveryId: string;
  caseId: string;
  patientId: string;
  patientName: string;
  trouble: TroubleKind;
  reason: string | null;
  channel: Channel;
  queue: ReminderQueue;
  kinds: PatientTaskKind[];
  attempt: number;
  dueAt: InstantAt;
  /** Of the state it is in now. */
  since: InstantAt;
  hasCallTask: boolean;
  /** Another message about the same is on its way or was taken: over the next channel. */
  isElsewhere: boolean;
}

/** Minutes after which a message that is due and did not leave is shown. */
const LATE_MINUTES = 2;
const SHOWN_DAYS = 14;
const MOST = 500;

/**
 * What a delivery is in trouble with; null when it is not. A message is over when its task was answered, the case is
 * over, a later message arrived, somebody called, or a person did something about it.
 */
const TROUBLE = `case
    when d.state in ('FAILED', 'EXPIRED', 'UNKNOWN', 'BOUNCED') then d.state
    when d.state = 'SUPPRESSED' and starts_with(d.reason, 'INVALID_CONTACT') then 'NO_SUCH_PLACE'
    when d.state = 'SCHEDULED' and d.attempt > 0 and d.reason <> '${HOURS_OVER}' then 'RETRYING'
    when d.state = 'SCHEDULED' and d.due_at < app_now() - interval '${LATE_MINUTES} minutes' then 'LATE'
  end`;

const ELSEWHERE = `exists (select from delivery_item i
       join delivery_item l on l.org_id = i.org_id and l.case_id = i.case_id and l.task_id = i.task_id
         and l.occurrence = i.occurrence and l.is_live and l.delivery_id <> i.delivery_id
       where i.org_id = d.org_id and i.delivery_id = d.id)`;

/** $1–$4 who. */
export const troubleList = namedQuery<{ rows: TroubleRow[] }>(
  'delivery-troubles',
  `with shown as (
     select d.*, ${TROUBLE} as trouble, p.name,
       (select coalesce(json_agg(distinct i.kind), '[]') from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id) as kinds,
       exists (select from call_task k where k.org_id = d.org_id and k.case_id = d.case_id and k.id = d.call_task_id and not k.is_done) as has_call,
       ${ELSEWHERE} as is_elsewhere
     from reminder_delivery d
     join care_case c on c.org_id = d.org_id and c.id = d.case_id and c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED'
     join patient p on p.org_id = d.org_id and p.id = d.patient_id
     where d.org_id = $1 and d.purpose = 'TASKS' and d.settled_at is null
       and d.updated_at > app_now() - interval '${SHOWN_DAYS} days' and ${TROUBLE} is not null
       and exists (select from delivery_item i
         join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id and t.state = 'OPEN' and t.answer is null
         where i.org_id = d.org_id and i.delivery_id = d.id
           and not exists (select from delivery_item j join reminder_delivery s on s.org_id = j.org_id and s.id = j.delivery_id
             where j.org_id = i.org_id and j.case_id = i.case_id and j.task_id = i.task_id and s.state in ('SENT', 'DELIVERED')
               and s.sent_at > d.updated_at))
       and not exists (select from call_task k where k.org_id = d.org_id and k.case_id = d.case_id and k.id = d.call_task_id and k.is_done)
     order by d.due_at, d.id limit ${MOST}
   ), ${auditedRead('delivery.read', 'shown')}
   select coalesce(json_agg(json_build_object('deliveryId', s.id, 'caseId', s.case_id, 'patientId', s.patient_id,
       'patientName', s.name, 'trouble', s.trouble, 'reason', s.reason, 'channel', s.channel, 'queue', s.queue,
       'kinds', s.kinds, 'attempt', s.attempt, 'dueAt', iso(s.due_at), 'since', iso(s.updated_at),
       'hasCallTask', s.has_call, 'isElsewhere', s.is_elsewhere) order by s.due_at, s.id), '[]') as rows
   from shown s`,
);

/** Why nothing leaves an organization. */
export interface StandingHold {
  kind: 'PAUSED' | 'RESTORED';
  reason: string | null;
  since: InstantAt;
  by: string | null;
  fromAt: InstantAt | null;
  isReviewable: boolean;
  putAside: number;
}

/** The holds of an organization as JSON, the one after a restore first. */
export const holdsJson = (orgId: string): string =>
  `(select coalesce(json_agg(json_build_object('kind', h.kind, 'reason', h.reason, 'since', iso(h.since_at), 'by', p.name,
         'fromAt', iso(h.from_at), 'isReviewable', h.is_reviewable, 'putAside', h.put_aside) order by h.kind desc), '[]')
       from sending_hold h left join person p on p.org_id = h.org_id and p.id = h.by_person_id where h.org_id = ${orgId})`;

export interface SendingState {
  backend: string | null;
  queues: {
    queue: ReminderQueue;
    due: number;
    oldestSeconds: number;
    /** Real seconds since the last proof that somebody works this queue off. Null: never. */
    canarySeconds: number | null;
  }[];
  holds: StandingHold[];
  circuits: { provider: string; since: InstantAt; probeAt: InstantAt }[];
  outcomes: { outcome: string; channel: Channel; count: number }[];
  /** Agreements with providers that stand. */
  agreements: ConfirmedAgreement[];
}

/** $1 organization; one row. Everything from the ledger, nothing from the queues. */
export const sendingState = namedQuery<SendingState>(
  'delivery-sending-state',
  `select (select backend from queue_state) as backend,
     (select json_agg(json_build_object('queue', q.queue, 'due', coalesce(w.due, 0), 'oldestSeconds', coalesce(w.oldest, 0),
         'canarySeconds', extract(epoch from now() - q.done_at)::double precision) order by q.queue)
       from queue_canary q left join (
         select d.queue, count(*) as due, extract(epoch from app_now() - min(d.due_at))::double precision as oldest
         from reminder_delivery d where d.org_id = $1 and d.state = 'SCHEDULED' and d.due_at <= app_now() group by d.queue
       ) w on w.queue = q.queue) as queues,
     ${holdsJson('$1')} as holds,
     (select coalesce(json_agg(json_build_object('provider', c.provider,
         'since', iso(c.opened_at - now() + app_now()), 'probeAt', iso(c.probe_at - now() + app_now())) order by c.provider), '[]')
       from provider_circuit c where c.opened_at is not null) as circuits,
     (select coalesce(json_agg(json_build_object('outcome', o.outcome, 'channel', o.channel, 'count', o.count)
         order by o.outcome, o.channel), '[]')
       from (select case when d.state = 'SENT' and d.provider = 'dev-outbox' then 'KEPT' else d.state end as outcome,
           d.channel, count(*) from reminder_delivery d
         where d.org_id = $1 and d.state not in ('SCHEDULED', 'SENDING') and d.updated_at > app_now() - interval '24 hours'
         group by 1, d.channel) o) as outcomes,
     (select coalesce(json_agg(json_build_object('channel', g.channel, 'kind', g.kind)), '[]')
       from channel_agreement g where g.org_id = $1 and g.revoked_at is null) as agreements`,
);

/** What decides whether a message may be tried again, another way, or by a call. */
export type MendFacts = {
  caseId: string;
  patientId: string;
  trouble: TroubleKind | null;
  state: string;
  reason: string | null;
  channel: Channel;
  queue: ReminderQueue;
  unknownCount: number;
  providerKey: string | null;
  settledAs: string | null;
  expiresAt: InstantAt;
  now: InstantAt;
  isCaseOpen: boolean;
  zone: string;
  hasCallTask: boolean;
  visitStartsAt: InstantAt | null;
  /** Its tasks that are still open and unanswered. */
  items: { taskId: string; occurrence: number; kind: PatientTaskKind; isLive: boolean }[];
  /** One of them is in another message that waits, was sent or may have been. */
  isElsewhere: boolean;
  contacts: StoredContact[];
  consents: Consent[];
  isCaregiverPermitted: boolean;
};

/** $1 organization, $2 delivery; takes the lock a claim and a replan take, case first. */
export const mendLock = namedQuery(
  'delivery-mend-lock',
  `select from care_case c join reminder_delivery d on d.org_id = c.org_id and d.case_id = c.id
   where d.org_id = $1 and d.id = $2 for no key update of c`,
);
export const mendFacts = namedQuery<MendFacts>(
  'delivery-mend-facts',
  `select d.case_id as "caseId", d.patient_id as "patientId", ${TROUBLE} as trouble, d.state, d.reason, d.channel, d.queue,
     d.unknown_count as "unknownCount", d.provider_key as "providerKey", d.settled_as as "settledAs",
     d.expires_at as "expiresAt", app_now() as now,
     c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED' as "isCaseOpen", o.zone,
     c.is_caregiver_permitted as "isCaregiverPermitted",
     exists (select from call_task k where k.org_id = d.org_id and k.case_id = d.case_id and k.id = d.call_task_id and not k.is_done) as "hasCallTask",
     (select iso(a.starts_at) from appointment a where a.org_id = d.org_id and a.case_id = d.case_id and a.state = 'BOOKED'
       order by a.starts_at desc limit 1) as "visitStartsAt",
     (select coalesce(json_agg(json_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind, 'isLive', i.is_live)
         order by i.position), '[]')
       from delivery_item i
       join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id and t.state = 'OPEN' and t.answer is null
       where i.org_id = d.org_id and i.delivery_id = d.id) as items,
     ${ELSEWHERE} as "isElsewhere",
     ${contactsJson('d.org_id', 'd.patient_id')} as contacts,
     (select coalesce(json_agg(json_build_object('channel', f.channel, 'topic', f.topic, 'isGiven', f.is_given, 'how', f.how,
         'textVersion', f.text_version, 'at', iso(f.recorded_at), 'on', f.recorded_on)
          order by f.recorded_at, f.is_given desc), '[]')
       from consent_in_force f where f.org_id = d.org_id and f.patient_id = d.patient_id) as consents
   from reminder_delivery d
   join care_case c on c.org_id = d.org_id and c.id = d.case_id
   join organization o on o.org_id = d.org_id
   where d.org_id = $1 and d.id = $2 and d.purpose = 'TASKS' for no key update of d`,
);

/** A waiting row is tried now: $1 organization, $2 delivery, $3 channel a person chose or null. */
export const mendNow = namedQuery(
  'delivery-mend-now',
  `update reminder_delivery set due_at = least(due_at, app_now()), queued_at = null, wanted_channel = coalesce($3, wanted_channel),
     channel = coalesce($3, channel), reason = null, updated_at = app_now()
   where org_id = $1 and id = $2 and state = 'SCHEDULED'`,
);

/** What it was about is free for another row: $1 organization, $2 delivery. */
export const mendFree = namedQuery(
  'delivery-mend-free',
  `update delivery_item set is_live = false where org_id = $1 and delivery_id = $2 and is_live`,
);

/**
 * The same message once more, as a row of its own: $1 organization, $2 delivery that ended, $3 id of the new one,
 * $4 channel a person chose or null, $5 expiry, $6 unknown tries it begins with.
 */
export const mendAgain = namedQuery(
  'delivery-mend-again',
  `with made as (
     insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, wanted_channel, queue, due_at, expires_at,
       state, unknown_count)
     select o.org_id, $3, o.case_id, o.patient_id, o.purpose, coalesce($4, o.channel), $4, o.queue, app_now(), $5, 'SCHEDULED', $6
     from reminder_delivery o where o.org_id = $1 and o.id = $2 returning org_id, id, case_id
   )
   insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
   select i.org_id, m.id, i.case_id, i.task_id, i.occurrence, i.kind, i.position, true
   from made m join delivery_item i on i.org_id = m.org_id and i.delivery_id = $2
   join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id and t.state = 'OPEN' and t.answer is null`,
);

/** $1 organization, $2 delivery, $3 what a person did, $4 the call task or null. */
export const mendSettled = namedQuery(
  'delivery-mend-settled',
  `update reminder_delivery set settled_as = $3, settled_at = app_now(), call_task_id = coalesce($4, call_task_id)
   where org_id = $1 and id = $2`,
);
