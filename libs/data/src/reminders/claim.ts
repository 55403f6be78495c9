import type {
  CaseStatus,
  Channel,
  CloseReason,
  ConfirmedAgreement,
  Consent,
  InstantAt,
  MessageTemplate,
  PatientAnswerKind,
  PatientTaskKind,
  PatientTaskState,
  ReminderQueue,
  ReportedFact,
} from '@sextant/domain';
import { contactsJson, type StoredContact } from '../contacts/index.js';
import { namedQuery } from '../tenant/named-query.js';
import { failedJson, type FailedItem } from './plan-facts.js';

/**
 * Written so that the small indexes of waiting or leased rows do not serve it: with statistics from before a burst the
 * planner would read all of them for every claim, where it has the ids.
 */
export function isInState(state: 'SCHEDULED' | 'SENDING'): string {
  return `(d.state = '${state}') is true`;
}

/** Asked once a statement, not once a row. */
export const NOW = '(select app_now())';

/**
 * The locks of a claim, $1 organization, $2 deliveries: first the cases (an action changes one under a lock that excludes
 * ours), then the patients (an opt-out takes them; two claims of one patient wait for each other, so the caps hold), then
 * the deliveries, with their facts. The order is the same everywhere: cases, patients, deliveries, each by id.
 */
export const claimLockCases = namedQuery(
  'claim-lock-cases',
  `select from care_case c where c.org_id = $1 and c.id = any (array(${scheduled('case_id')})) order by c.id for share of c`,
);
export const claimLockPatients = namedQuery(
  'claim-lock-patients',
  `select from patient p where p.org_id = $1 and p.id = any (array(${scheduled('patient_id')})) order by p.id for no key update of p`,
);

function scheduled(column: 'case_id' | 'patient_id'): string {
  return `select d.${column} from reminder_delivery d
    where d.org_id = $1 and d.id = any ($2::uuid[]) and ${isInState('SCHEDULED')}`;
}

export interface ClaimItem {
  taskId: string;
  occurrence: number;
  kind: PatientTaskKind;
  /** Null: the task is gone. */
  state: PatientTaskState | null;
  answer: PatientAnswerKind | null;
}

export const DELIVERY_PURPOSES = [
  'TASKS',
  'OPT_OUT_CONFIRMATION',
  'OPT_IN_CONFIRMATION',
  'HELP_ANSWER',
  'CRISIS_LIFE',
  'CRISIS_SUICIDE',
] as const;
/** Reminders of tasks; everything else answers what somebody just wrote, at once and at any hour. */
export type DeliveryPurpose = (typeof DELIVERY_PURPOSES)[number];

/** What is the same for all messages of an organization in this moment. */
export type ClaimSender = {
  now: InstantAt;
  senderName: string;
  senderPhone: string;
  quietStartHour: number;
  quietEndHour: number;
  /** The organization's newest own words for these tasks, in all languages. */
  templates: MessageTemplate[];
  /** Agreements with providers that stand. */
  agreements: ConfirmedAgreement[];
  /** Sending is paused, or waits for a look after a restore. */
  isHeld: boolean;
  /** See `database_beat`. */
  beat: number;
  /** Providers that failed lately. */
  circuits: { provider: string; failures: number; isOpen: boolean }[];
};

/** What is known of one message, as it stands once the locks are held. */
export type ClaimRow = {
  deliveryId: string;
  purpose: DeliveryPurpose;
  channel: Channel;
  queue: ReminderQueue;
  isDue: boolean;
  expiresAt: InstantAt;
  attempt: number;
  unknownCount: number;
  /** Real time of its first try; null where none is of unknown outcome, or it was another row's. */
  triedSince: InstantAt | null;
  providerKey: string | null;
  /** Who had its last try. */
  provider: string | null;
  contactPointId: string | null;
  caseId: string;
  patientId: string;
  items: ClaimItem[];
  /** Of its case: what did not arrive, and over which channel. */
  failed: FailedItem[];
  caseStatus: CaseStatus;
  closeReason: CloseReason | null;
  reportedFact: ReportedFact | null;
  zone: string;
  language: string;
  givenName: string;
  contacts: StoredContact[];
  consents: Consent[];
  /** The patient lets us write to a caregiver. */
  isCaregiverPermitted: boolean;
  /** What the caps count besides this message. */
  takenAt: InstantAt[];
  visit: { startsAt: InstantAt; zone: string } | null;
  /** The channel a person chose for it. */
  wantedChannel: Channel | null;
};

/** Everything a claim re-checks. */
export type ClaimFacts = ClaimSender & ClaimRow;

/** $1 organization, $2 deliveries. */
export const claimSender = namedQuery<ClaimSender>(
  'claim-sender',
  `select app_now() as now, o.sender_name as "senderName", o.sender_phone as "senderPhone",
    o.quiet_start_hour as "quietStartHour", o.quiet_end_hour as "quietEndHour",
    (select coalesce(json_agg(json_build_object('kind', w.kind, 'channel', w.channel, 'language', w.language,
        'version', w.version, 'subject', w.subject, 'body', w.body)), '[]')
      from (select distinct on (v.kind, v.channel, v.language) v.* from message_template_version v
        where v.org_id = o.org_id and v.kind in (select i.kind from delivery_item i
          where i.org_id = o.org_id and i.delivery_id = any ($2::uuid[]) and i.is_live)
        order by v.kind, v.channel, v.language, v.version desc) w) as templates,
    (select coalesce(json_agg(json_build_object('channel', g.channel, 'kind', g.kind)), '[]')
      from channel_agreement g where g.org_id = o.org_id and g.revoked_at is null) as agreements,
    exists (select from sending_hold h where h.org_id = o.org_id) as "isHeld",
    (select b.beat::double precision from database_beat b) as beat,
    (select coalesce(json_agg(json_build_object('provider', k.provider, 'failures', k.failures,
        'isOpen', k.opened_at is not null)), '[]') from provider_circuit k where k.failures > 0) as circuits
  from organization o where o.org_id = $1`,
);

/** $1 organization, $2 deliveries; no row for one that is not scheduled any more. Locks those it answers. */
export const claimRows = namedQuery<ClaimRow>(
  'claim-rows',
  `select d.id as "deliveryId", d.purpose, d.channel, d.queue, d.due_at <= ${NOW} as "isDue", d.expires_at as "expiresAt",
    d.attempt, d.unknown_count as "unknownCount",
    case when d.unknown_count > 0 then (select min(e.at) from delivery_event e
      where e.org_id = d.org_id and e.delivery_id = d.id and e.to_state = 'SENDING') end as "triedSince",
    d.provider_key as "providerKey", d.provider, d.contact_point_id as "contactPointId",
    d.case_id as "caseId", d.patient_id as "patientId",
    (select coalesce(json_agg(json_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind,
        'state', t.state, 'answer', t.answer) order by i.position), '[]')
      from delivery_item i left join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id
      where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live) as items,
    ${failedJson('d.org_id', 'd.case_id')} as failed,
    c.is_caregiver_permitted as "isCaregiverPermitted", c.status as "caseStatus", c.close_reason as "closeReason", c.reported_fact as "reportedFact",
    p.zone, p.language, p.given_name as "givenName",
    ${contactsJson('d.org_id', 'd.patient_id')} as contacts,
    (select coalesce(json_agg(json_build_object('channel', f.channel, 'topic', f.topic, 'isGiven', f.is_given, 'how', f.how,
        'textVersion', f.text_version, 'at', iso(f.recorded_at), 'on', f.recorded_on)
          order by f.recorded_at, f.is_given desc), '[]')
      from consent_in_force f where f.org_id = d.org_id and f.patient_id = d.patient_id) as consents,
    -- One that is being sent leaves now, however long ago it was due.
    (select coalesce(json_agg(iso(case when s.state = 'SENDING' then ${NOW} else coalesce(s.sent_at, s.due_at) end)), '[]')
      from reminder_delivery s
      where s.org_id = d.org_id and s.patient_id = d.patient_id and s.purpose = 'TASKS' and s.id <> d.id
        and s.state in ('SENDING', 'SENT', 'DELIVERED', 'UNKNOWN')
        and (s.state = 'SENDING' or coalesce(s.sent_at, s.due_at) > ${NOW} - interval '8 days')) as "takenAt",
    (select json_build_object('startsAt', iso(a.starts_at), 'zone', a.zone) from appointment a
      where a.org_id = d.org_id and a.case_id = d.case_id and a.state = 'BOOKED'
      order by a.starts_at desc limit 1) as visit,
    d.wanted_channel as "wantedChannel"
  from reminder_delivery d
  join care_case c on c.org_id = d.org_id and c.id = d.case_id
  join patient p on p.org_id = d.org_id and p.id = d.patient_id
  where d.org_id = $1 and d.id = any ($2::uuid[]) and ${isInState('SCHEDULED')}
  order by d.id for no key update of d`,
);

/** A row that is taken for sending. */
export type Taking = {
  id: string;
  leaseToken: string;
  channel: Channel;
  contactPointId: string;
  provider: string;
  /** Kept as it was if there is one. */
  providerKey: string;
  language: string;
  templateVersion: number | null;
  /** sha-256 of the token of its link, in hex; null: it has none. */
  linkHash: string | null;
};

/**
 * Takes rows for sending: $1 organization, $2 actor, $3 the rows (JSON of `Taking[]`), $4 lease in milliseconds, $5 days
 * their links are in force, $6 their ids. A link is bound to what the contact point holds now. Everything or nothing, in one statement.
 */
export const claimTake = namedQuery<{ id: string; attempt: number; providerKey: string }>(
  'claim-take',
  `with wanted as (
     select * from json_to_recordset($3::json) as w (id uuid, "leaseToken" uuid, channel text, "contactPointId" uuid,
       provider text, "providerKey" text, language text, "templateVersion" integer, "linkHash" text)
   ), taken as (
     update reminder_delivery d set state = 'SENDING', attempt = attempt + 1, lease_token = w."leaseToken",
       lease_until = now() + $4 * interval '1 millisecond', channel = w.channel, contact_point_id = w."contactPointId",
       provider = w.provider, provider_key = coalesce(provider_key, w."providerKey"), language = w.language,
       template_version = w."templateVersion", updated_at = ${NOW}
     from wanted w where d.org_id = $1 and d.id = any ($6::uuid[]) and d.id = w.id and ${isInState('SCHEDULED')}
     returning d.id, d.case_id, d.patient_id, d.attempt, d.provider_key, d.contact_point_id, w."linkHash" as link_hash
   ), linked as (
     insert into patient_link (org_id, token_hash, delivery_id, case_id, patient_id, contact_point_id, contact_hash, created_at, expires_at)
     select $1, decode(t.link_hash, 'hex'), t.id, t.case_id, t.patient_id, cp.id, sha256(convert_to(cp.value, 'UTF8')), ${NOW}, ${NOW} + $5 * interval '1 day'
     from taken t join contact_point cp on cp.org_id = $1 and cp.id = t.contact_point_id where t.link_hash is not null
   ), audited as (
     insert into audit_event (org_id, actor_kind, act, what, case_ids, subject_id, request_id)
     select $1, $2, 'E', 'reminder.send', array[t.case_id], t.id, 'reminder ' || t.id from taken t
   )
   select id, attempt, provider_key as "providerKey" from taken`,
);

/** Items that are not part of the message any more: $1 organization, $2 delivery, $3 tasks that stay. */
export const claimDropItems = namedQuery(
  'claim-drop-items',
  `update delivery_item set is_live = false
   where org_id = $1 and delivery_id = $2 and is_live and not task_id = any ($3::uuid[])`,
);

/**
 * Items that may not go the way of their message become one of their own, due now: its claim finds their way, or ends it so that
 * a person hears of it. After {@link claimDropItems}: $1 organization, $2 delivery, $3 tasks, $4 id, $5 queue.
 */
export const claimLeftItems = namedQuery(
  'claim-left-items',
  `with made as (
     insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state)
     select o.org_id, $4, o.case_id, o.patient_id, o.purpose, o.channel, $5, app_now(), o.expires_at, 'SCHEDULED'
     from reminder_delivery o where o.org_id = $1 and o.id = $2 returning org_id, id, case_id
   )
   insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
   select i.org_id, m.id, i.case_id, i.task_id, i.occurrence, i.kind, i.position, true
   from made m join delivery_item i on i.org_id = m.org_id and i.delivery_id = $2 and i.task_id = any ($3::uuid[])`,
);

/** Ends a row that will not be sent: $1 organization, $2 delivery, $3 state, $4 reason. */
export const claimEnd = namedQuery(
  'claim-end',
  `with ended as (
     update reminder_delivery set state = $3, reason = $4, updated_at = app_now()
     where org_id = $1 and id = $2 and state = 'SCHEDULED' returning org_id, id, unknown_count
   )
   -- An expired message stays on record for its task: nobody plans the same occurrence again, a person calls. So does
   -- one that may be out already.
   update delivery_item i set is_live = false from ended e
   where i.org_id = e.org_id and i.delivery_id = e.id and i.is_live and $3 <> 'EXPIRED' and e.unknown_count = 0`,
);

/** Whether there is such a delivery at all: $1 organization, $2 delivery. */
export const claimExists = namedQuery<{ state: string }>(
  'claim-exists',
  `select state from reminder_delivery where org_id = $1 and id = $2`,
);

/** Moves a row to a later time: $1 organization, $2 delivery, $3 due. */
export const claimRetime = namedQuery(
  'claim-retime',
  `update reminder_delivery set due_at = $3, queued_at = null, updated_at = app_now()
   where org_id = $1 and id = $2 and state = 'SCHEDULED'`,
);
