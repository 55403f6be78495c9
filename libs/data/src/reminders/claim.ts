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

/**
 * The locks of a claim, $1 organization, $2 delivery: first the case (an action changes it under a lock that excludes
 * ours), then the patient (an opt-out takes it; two claims of one patient wait for each other, so the caps hold). The
 * order is the same everywhere: case, patient, delivery.
 */
export const claimLockCase = namedQuery(
  'claim-lock-case',
  `select from care_case c join reminder_delivery d on d.org_id = c.org_id and d.case_id = c.id
   where d.org_id = $1 and d.id = $2 and d.state = 'SCHEDULED' for share of c`,
);
export const claimLockPatient = namedQuery(
  'claim-lock-patient',
  `select from patient p join reminder_delivery d on d.org_id = p.org_id and d.patient_id = p.id
   where d.org_id = $1 and d.id = $2 and d.state = 'SCHEDULED' for no key update of p`,
);

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

/** Everything a claim re-checks, as it stands once the locks are held. */
export type ClaimFacts = {
  now: InstantAt;
  purpose: DeliveryPurpose;
  channel: Channel;
  queue: ReminderQueue;
  isDue: boolean;
  expiresAt: InstantAt;
  attempt: number;
  unknownCount: number;
  providerKey: string | null;
  contactPointId: string | null;
  caseId: string;
  patientId: string;
  items: ClaimItem[];
  caseStatus: CaseStatus;
  closeReason: CloseReason | null;
  reportedFact: ReportedFact | null;
  zone: string;
  language: string;
  givenName: string;
  /** The organization's newest own words for these tasks, in all languages. */
  templates: MessageTemplate[];
  senderName: string;
  senderPhone: string;
  quietStartHour: number;
  quietEndHour: number;
  contacts: StoredContact[];
  consents: Consent[];
  /** The patient lets us write to a caregiver. */
  isCaregiverPermitted: boolean;
  /** Agreements with providers that stand. */
  agreements: ConfirmedAgreement[];
  /** What the caps count besides this message. */
  takenAt: InstantAt[];
  visit: { startsAt: InstantAt; zone: string } | null;
  /** The channel a person chose for it. */
  wantedChannel: Channel | null;
  /** Sending is paused, or waits for a look after a restore. */
  isHeld: boolean;
  /** See `database_beat`. */
  beat: number;
  /** Providers that failed lately. */
  circuits: { provider: string; failures: number; isOpen: boolean }[];
};

/** $1 organization, $2 delivery; no row when it is not scheduled any more. */
export const claimFacts = namedQuery<ClaimFacts>(
  'claim-facts',
  `select app_now() as now, d.purpose, d.channel, d.queue, d.due_at <= app_now() as "isDue", d.expires_at as "expiresAt",
    d.attempt, d.unknown_count as "unknownCount", d.provider_key as "providerKey", d.contact_point_id as "contactPointId",
    d.case_id as "caseId", d.patient_id as "patientId",
    (select coalesce(json_agg(json_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind,
        'state', t.state, 'answer', t.answer) order by i.position), '[]')
      from delivery_item i left join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id
      where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live) as items,
    c.is_caregiver_permitted as "isCaregiverPermitted", c.status as "caseStatus", c.close_reason as "closeReason", c.reported_fact as "reportedFact",
    p.zone, p.language, p.given_name as "givenName", o.sender_name as "senderName", o.sender_phone as "senderPhone",
    o.quiet_start_hour as "quietStartHour", o.quiet_end_hour as "quietEndHour",
    ${contactsJson('d.org_id', 'd.patient_id')} as contacts,
    (select coalesce(json_agg(json_build_object('channel', f.channel, 'topic', f.topic, 'isGiven', f.is_given, 'how', f.how,
        'textVersion', f.text_version, 'at', iso(f.recorded_at), 'on', f.recorded_on)
          order by f.recorded_at, f.is_given desc), '[]')
      from consent_in_force f where f.org_id = d.org_id and f.patient_id = d.patient_id) as consents,
    (select coalesce(json_agg(json_build_object('kind', w.kind, 'channel', w.channel, 'language', w.language,
        'version', w.version, 'subject', w.subject, 'body', w.body)), '[]')
      from (select distinct on (v.kind, v.channel, v.language) v.* from message_template_version v
        where v.org_id = d.org_id and v.kind in (select i.kind from delivery_item i
          where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live)
        order by v.kind, v.channel, v.language, v.version desc) w) as templates,
    (select coalesce(json_agg(json_build_object('channel', g.channel, 'kind', g.kind)), '[]')
      from channel_agreement g where g.org_id = d.org_id and g.revoked_at is null) as agreements,
    (select coalesce(json_agg(iso(coalesce(s.sent_at, s.due_at))), '[]')
      from reminder_delivery s
      where s.org_id = d.org_id and s.patient_id = d.patient_id and s.purpose = 'TASKS' and s.id <> d.id
        and s.state in ('SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'UNKNOWN')
        and coalesce(s.sent_at, s.due_at) > app_now() - interval '8 days') as "takenAt",
    (select json_build_object('startsAt', iso(a.starts_at), 'zone', a.zone) from appointment a
      where a.org_id = d.org_id and a.case_id = d.case_id and a.state = 'BOOKED'
      order by a.starts_at desc limit 1) as visit,
    d.wanted_channel as "wantedChannel",
    exists (select from sending_hold h where h.org_id = d.org_id) as "isHeld",
    (select b.beat::double precision from database_beat b) as beat,
    (select coalesce(json_agg(json_build_object('provider', k.provider, 'failures', k.failures,
        'isOpen', k.opened_at is not null)), '[]') from provider_circuit k where k.failures > 0) as circuits
  from reminder_delivery d
  join care_case c on c.org_id = d.org_id and c.id = d.case_id
  join patient p on p.org_id = d.org_id and p.id = d.patient_id
  join organization o on o.org_id = d.org_id
  where d.org_id = $1 and d.id = $2 and d.state = 'SCHEDULED'`,
);

/**
 * Takes the row for sending: $1 to $4 who, $5 delivery, $6 lease token, $7 lease in milliseconds, $8 channel, $9 contact
 * point, $10 provider, $11 provider key (kept if there is one), $12 language, $13 version of the template. Makes its link
 * (bound to what the contact point holds now): $14 sha-256 of the token or null, $15 days in force. Everything or nothing,
 * in one statement: a claim is made for every message.
 */
export const claimTake = namedQuery<{ attempt: number; providerKey: string }>(
  'claim-take',
  `with taken as (
     update reminder_delivery set state = 'SENDING', attempt = attempt + 1, lease_token = $6,
       lease_until = now() + $7 * interval '1 millisecond', channel = $8, contact_point_id = $9, provider = $10,
       provider_key = coalesce(provider_key, $11), language = $12, template_version = $13, updated_at = app_now()
     where org_id = $1 and id = $5 and state = 'SCHEDULED'
     returning case_id, patient_id, attempt, provider_key
   ), linked as (
     insert into patient_link (org_id, token_hash, delivery_id, case_id, patient_id, contact_point_id, contact_hash, created_at, expires_at)
     select $1, $14::bytea, $5, t.case_id, t.patient_id, cp.id, sha256(convert_to(cp.value, 'UTF8')), app_now(), app_now() + $15 * interval '1 day'
     from taken t join contact_point cp on cp.org_id = $1 and cp.id = $9 where $14::bytea is not null
   ), audited as (
     insert into audit_event (org_id, person_id, actor_kind, act, what, case_ids, subject_id, request_id)
     select $1, $2, $3, 'E', 'reminder.send', array[t.case_id], $5, $4 from taken t
   )
   select attempt, provider_key as "providerKey" from taken`,
);

/** Items that are not part of the message any more: $1 organization, $2 delivery, $3 tasks that stay. */
export const claimDropItems = namedQuery(
  'claim-drop-items',
  `update delivery_item set is_live = false
   where org_id = $1 and delivery_id = $2 and is_live and not task_id = any ($3::uuid[])`,
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
