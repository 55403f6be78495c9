import type {
  Channel,
  CrisisWordLists,
  InstantAt,
  PatientAnswerKind,
  PatientTaskKind,
} from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';
import { OWN_CRISIS_WORDS } from './inbound.js';

/**
 * $1 organization, $2 sha-256 of the token, $3 delivery, $4 case, $5 patient, $6 contact point, $7 days in force. The
 * link is bound to what the contact point holds now.
 */
export const linkInsert = namedQuery(
  'link-insert',
  `insert into patient_link (org_id, token_hash, delivery_id, case_id, patient_id, contact_point_id, contact_hash, created_at, expires_at)
   select $1, $2, $3, $4, $5, cp.id, sha256(convert_to(cp.value, 'UTF8')), app_now(), app_now() + $7 * interval '1 day'
   from contact_point cp where cp.org_id = $1 and cp.id = $6`,
);

export type FoundLink = {
  orgId: string;
  linkId: string;
  deliveryId: string;
  caseId: string;
  patientId: string;
  contactPointId: string;
};

/** Before the organization is known: $1 sha-256 of the token. Also links that open nothing any more. */
export const linkFind = namedQuery<FoundLink>(
  'link-find',
  `select "orgId", "linkId", "deliveryId", "caseId", "patientId", "contactPointId" from find_patient_link($1)`,
);

export type LinkTask = {
  taskId: string;
  kind: PatientTaskKind;
  answer: PatientAnswerKind | null;
  answeredAt: InstantAt | null;
  /** The action that said it, for "I tapped that by mistake". */
  answerActionId: string | null;
};

export type LinkPage = {
  channel: Channel;
  language: string;
  senderName: string;
  senderPhone: string;
  /** What the contact point holds: where an opt-out is written to, never shown. */
  contactValue: string;
  isCaregivers: boolean;
  /** The tasks of the message that are still open, in the message's order. */
  tasks: LinkTask[];
  /** Messages to this contact point were stopped, by whomever. */
  isStopped: boolean;
  /** The STOP that was said in this case, for "I tapped that by mistake". */
  stopActionId: string | null;
  /** Of the organization: its days are the days of calls. */
  zone: string;
  /** The organization's own, beside the built-in ones. */
  crisisWords: CrisisWordLists | null;
};

/**
 * What the page of a link shows: $1 organization, $2 link. No row when the case is closed, a death is reported, or the
 * contact point no longer holds what the link was sent to.
 */
export const linkPage = namedQuery<LinkPage>(
  'link-page',
  `select d.channel, coalesce(d.language, p.language) as language, o.sender_name as "senderName", o.sender_phone as "senderPhone",
    cp.value as "contactValue", cp.owner = 'CAREGIVER' as "isCaregivers", o.zone, ${OWN_CRISIS_WORDS} as "crisisWords",
    (select coalesce(json_agg(json_build_object('taskId', t.id, 'kind', t.kind, 'answer', t.answer,
        'answeredAt', iso(t.answered_at), 'answerActionId', (
          select a.id from case_action a where a.org_id = t.org_id and a.case_id = t.case_id and a.type = 'PATIENT_ANSWERED'
            and a.payload ->> 'taskId' = t.id::text order by a.seq desc limit 1)) order by i.position), '[]')
      from delivery_item i join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id
      where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live and t.state = 'OPEN') as tasks,
    exists (select from opt_out x where x.org_id = d.org_id and x.channel = d.channel and x.value = cp.value
      and x.lifted_at is null) as "isStopped",
    (select a.id from opt_out x join case_action a on a.org_id = x.org_id and a.id = x.action_id and a.case_id = d.case_id
      where x.org_id = d.org_id and x.channel = d.channel and x.value = cp.value and x.lifted_at is null
        and a.actor_kind = 'PATIENT' limit 1) as "stopActionId"
  from patient_link l
  join reminder_delivery d on d.org_id = l.org_id and d.id = l.delivery_id
  join care_case c on c.org_id = l.org_id and c.id = l.case_id
  join patient p on p.org_id = l.org_id and p.id = l.patient_id
  join organization o on o.org_id = l.org_id
  join contact_point cp on cp.org_id = l.org_id and cp.id = l.contact_point_id and cp.patient_id = l.patient_id
    and sha256(convert_to(cp.value, 'UTF8')) = l.contact_hash
  where l.org_id = $1 and l.id = $2 and l.expires_at > app_now()
    and c.status <> 'CLOSED' and c.reported_fact is distinct from 'DECEASED'`,
);

export type LinkPlace = {
  channel: Channel;
  /** The number or address the message of the link went to. */
  value: string;
  contactPointId: string;
  isCaregivers: boolean;
  /** Still on record with the patient of the link. */
  isTheirs: boolean;
  isStopped: boolean;
};

/**
 * Where the message of a link went, however old it is and whatever became of the case: $1 organization, $2 link. The link
 * holds a hash only, so no row when nobody in the organization has that number or address any more.
 */
export const linkPlace = namedQuery<LinkPlace>(
  'link-place',
  `select d.channel, cp.value, cp.id as "contactPointId", cp.owner = 'CAREGIVER' as "isCaregivers",
    cp.patient_id = l.patient_id as "isTheirs",
    exists (select from opt_out x where x.org_id = d.org_id and x.channel = d.channel and x.value = cp.value
      and x.lifted_at is null) as "isStopped"
  from patient_link l
  join reminder_delivery d on d.org_id = l.org_id and d.id = l.delivery_id
  join contact_point cp on cp.org_id = l.org_id and cp.kind = case d.channel when 'SMS' then 'PHONE' else 'EMAIL' end
    and sha256(convert_to(cp.value, 'UTF8')) = l.contact_hash
  where l.org_id = $1 and l.id = $2
  order by cp.id = l.contact_point_id desc, cp.patient_id = l.patient_id desc, cp.id limit 1`,
);
