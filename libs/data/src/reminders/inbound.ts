import type { CaseStatus, Channel, Consent, CrisisWordLists, OpenTask } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

/** Before the organization is known: $1 PHONE or EMAIL, $2 sender, $3 the number or address written to. */
export const inboundOrganizations = namedQuery<{ orgId: string }>(
  'inbound-organizations',
  `select "orgId" from find_inbound($1, $2, $3)`,
);

/** $1 delivery our callback address named, or null, $2 the provider's id. */
export const deliveryFind = namedQuery<{ orgId: string; deliveryId: string }>(
  'delivery-find',
  `select "orgId", "deliveryId" from find_delivery($1, $2)`,
);

/** $1 organization, $2 id, $3 channel, $4 provider's id, $5 sender, $6 words, $7 meaning. No row: told before. */
export const inboundInsert = namedQuery<{ id: string }>(
  'inbound-insert',
  `insert into inbound_message (org_id, id, channel, provider_message_id, sender, body, meaning)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (org_id, channel, provider_message_id) do nothing returning id`,
);

/** Which case it belongs to: $1 organization, $2 id, $3 case. */
export const inboundCase = namedQuery(
  'inbound-case',
  `update inbound_message set case_id = $3 where org_id = $1 and id = $2`,
);

/** Of the organization $1; null when it never added any. */
export const OWN_CRISIS_WORDS =
  '(select w.words from crisis_word_version w where w.org_id = $1 order by w.version desc limit 1)';

export type InboundPlace = {
  /** Of the organization: its days are the days of calls. */
  zone: string;
  carrierAnswersStop: boolean;
  /** The organization's own, beside the built-in ones. */
  crisisWords: CrisisWordLists | null;
  isOptedOut: boolean;
  /**
   * The cases of everybody with this number or address, the one it most likely is about first. Also of the dead, after
   * the living: a relative may write from that phone.
   */
  cases: {
    caseId: string;
    patientId: string;
    contactPointId: string;
    /** It is the number or address of a caregiver. */
    isCaregivers: boolean;
    status: CaseStatus;
    /** Open and unanswered, newest first. */
    tasks: OpenTask[];
    /** What the last message that reached this number or address asked for, in its order; null when none did. */
    lastAsked: string[] | null;
    /** Of the patient on this channel, oldest first, without those that were taken back. */
    consents: Consent[];
  }[];
};

/** $1 organization, $2 PHONE or EMAIL, $3 sender, $4 channel. The patient's own contact goes before a caregiver's. */
export const inboundPlace = namedQuery<InboundPlace>(
  'inbound-place',
  `select o.zone, o.carrier_answers_stop as "carrierAnswersStop", ${OWN_CRISIS_WORDS} as "crisisWords",
     exists (select from opt_out x where x.org_id = $1 and x.channel = $4 and x.value = $3 and x.lifted_at is null) as "isOptedOut",
     (select coalesce(json_agg(json_build_object('caseId', k.id, 'patientId', k.patient_id, 'contactPointId', k.contact_id,
        'isCaregivers', k.owner = 'CAREGIVER', 'status', k.status, 'tasks', k.tasks, 'lastAsked', k.last_asked, 'consents', k.consents) order by k.status = 'CLOSED', k.is_dead, k.owner desc, k.last_sent desc nulls last, k.opened_at desc), '[]')
      from (
        select c.id, c.patient_id, c.status, c.opened_at, cp.id as contact_id, cp.owner,
          'DECEASED' in (coalesce(c.reported_fact, ''), coalesce(c.close_reason, '')) as is_dead,
          (select max(d.sent_at) from reminder_delivery d
            where d.org_id = c.org_id and d.case_id = c.id and d.channel = $4) as last_sent,
          (select coalesce(json_agg(json_build_object('taskId', t.id, 'kind', t.kind) order by t.asked_at desc), '[]')
            from patient_task t where t.org_id = c.org_id and t.case_id = c.id and t.state = 'OPEN' and t.answer is null) as tasks,
          (select json_agg(i.task_id order by i.position) from delivery_item i
            where i.org_id = c.org_id and i.is_live and i.delivery_id = (select d.id from reminder_delivery d
              where d.org_id = c.org_id and d.case_id = c.id and d.contact_point_id = cp.id and d.state in ('SENT', 'DELIVERED')
                and exists (select from delivery_item a where a.org_id = d.org_id and a.delivery_id = d.id and a.is_live)
              order by d.sent_at desc limit 1)) as last_asked,
          (select coalesce(json_agg(json_build_object('channel', n.channel, 'topic', n.topic, 'isGiven', n.is_given, 'how', n.how,
             'textVersion', n.text_version, 'at', n.recorded_at, 'on', n.recorded_on) order by n.recorded_at, a.seq), '[]')
            from consent n join case_action a on a.org_id = n.org_id and a.id = n.action_id
            where n.org_id = c.org_id and n.patient_id = c.patient_id and n.channel = $4
              and not exists (select from consent_withdrawn w where w.org_id = n.org_id and w.consent_id = n.id)) as consents
        from contact_point cp join care_case c on c.org_id = cp.org_id and c.patient_id = cp.patient_id
        where cp.org_id = $1 and cp.kind = $2 and cp.value = $3) k) as cases
   from organization o where o.org_id = $1`,
);

/** An opt-out of a number or address that no case of ours can record: $1 organization, $2 channel, $3 value. */
export const optOutByPatient = namedQuery(
  'opt-out-by-patient',
  `insert into opt_out (org_id, channel, value, source) values ($1, $2, $3, 'PATIENT')
   on conflict (org_id, channel, value) where lifted_at is null do nothing`,
);

/**
 * One answer to what somebody wrote, due at once: $1 organization, $2 id, $3 case, $4 patient, $5 channel, $6 contact
 * point, $7 purpose, $8 minutes until it is pointless. Not when the same went there within the last 10 minutes: two
 * machines that answer each other come to an end.
 */
export const answerInsert = namedQuery<{ id: string }>(
  'answer-insert',
  `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state, contact_point_id)
   select $1, $2, $3, $4, $7, $5, 'general', app_now(), app_now() + $8 * interval '1 minute', 'SCHEDULED', $6
   where not exists (select from reminder_delivery d where d.org_id = $1 and d.contact_point_id = $6 and d.purpose = $7
     and d.created_at > app_now() - interval '10 minutes')
   returning id`,
);

export const REPORTED_STATES = ['SENT', 'DELIVERED', 'BOUNCED'] as const;
export type ReportedState = (typeof REPORTED_STATES)[number];

/** $1 organization, $2 delivery, $3 state, $4 provider's id, $5 code or null. */
export const reportInsert = namedQuery(
  'report-insert',
  `insert into delivery_report (org_id, delivery_id, status, provider_message_id, code)
   values ($1, $2, $3, $4, $5) on conflict do nothing`,
);

export type SettledReport = {
  state: ReportedState;
  /** With which it came back, also when it arrived after all. */
  bounceCode: string | null;
  channel: Channel;
  contactPointId: string | null;
};

/**
 * The state of a message by what its provider reported, whatever came first: delivered before bounced before sent. No carrier
 * confirms what did not arrive, and many say "not delivered" of what did, so one that came back may still have arrived.
 * While it is being sent nothing changes; it is asked again when the outcome is written. $1 organization, $2 delivery.
 */
export const reportSettle = namedQuery<SettledReport>(
  'report-settle',
  `with settled as (
   update reminder_delivery d set state = r.status, sent_at = coalesce(d.sent_at, r.at),
     reason = case r.status when 'BOUNCED' then 'BOUNCED_' || coalesce(r.code, 'UNKNOWN') end,
     provider_message_id = coalesce(d.provider_message_id, r.provider_message_id), updated_at = app_now()
   from (select status, code, at, provider_message_id from delivery_report where org_id = $1 and delivery_id = $2
         order by array_position(array['DELIVERED', 'BOUNCED', 'SENT'], status) limit 1) r
   where d.org_id = $1 and d.id = $2
     and (d.state = 'UNKNOWN' or d.state = 'SENT' and r.status <> 'SENT' or d.state = 'BOUNCED' and r.status = 'DELIVERED')
   returning d.org_id, d.id, d.unknown_count, d.state, d.channel, d.contact_point_id as "contactPointId",
     (select b.code from delivery_report b where b.org_id = $1 and b.delivery_id = $2 and b.status = 'BOUNCED') as "bounceCode"
   ), freed as (
     -- What came back may go over another channel, unless a second copy of it may have arrived.
     update delivery_item i set is_live = false from settled s
     where i.org_id = s.org_id and i.delivery_id = s.id and i.is_live and s.state = 'BOUNCED' and s.unknown_count = 0
   ), taken_back as (
     -- It arrived after all: what no other message took over meanwhile is said.
     update delivery_item i set is_live = true from settled s
     where i.org_id = s.org_id and i.delivery_id = s.id and not i.is_live and s.state = 'DELIVERED'
       and exists (select from delivery_report b where b.org_id = s.org_id and b.delivery_id = s.id and b.status = 'BOUNCED')
       and not exists (select from delivery_item l where l.org_id = i.org_id and l.case_id = i.case_id and l.task_id = i.task_id
         and l.occurrence = i.occurrence and l.is_live)
   )
   select state, "bounceCode", channel, "contactPointId" from settled`,
);

/** The number of a contact opted out at the provider: $1 organization, $2 contact point, $3 channel. */
export const optOutOfContact = namedQuery(
  'opt-out-of-contact',
  `insert into opt_out (org_id, channel, value, source)
   select cp.org_id, $3, cp.value, 'PROVIDER' from contact_point cp where cp.org_id = $1 and cp.id = $2
   on conflict (org_id, channel, value) where lifted_at is null do nothing`,
);
