import type { DateOn, InstantAt, PatientTaskKind } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

/** A task of an open case whose messages are used up and that nobody called about. */
export type UnansweredTask = {
  caseId: string;
  taskId: string;
  kind: PatientTaskKind;
  lastSentAt: InstantAt;
  /** Zone of the organization: the day a person calls is one of its days. */
  zone: string;
  mustMoveOn: DateOn | null;
};

const NO_CALL_YET = `not exists (
      select from call_task k where k.org_id = t.org_id and k.case_id = t.case_id and k.patient_task_id = t.id
        and (not k.is_done or k.reason = 'TWO_UNANSWERED'))`;

/** $1 organization, $2 how many. Both messages are out (or lost), the patient said nothing, no call is planned. */
export const unansweredTasks = namedQuery<UnansweredTask>(
  'unanswered-tasks',
  `select t.case_id as "caseId", t.id as "taskId", t.kind, max(coalesce(d.sent_at, d.due_at)) as "lastSentAt", o.zone,
     b.must_move_on as "mustMoveOn"
   from patient_task t
   join care_case c on c.org_id = t.org_id and c.id = t.case_id and c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED'
   join case_board b on b.org_id = t.org_id and b.case_id = t.case_id
   join organization o on o.org_id = t.org_id
   join delivery_item i on i.org_id = t.org_id and i.case_id = t.case_id and i.task_id = t.id
   join reminder_delivery d on d.org_id = i.org_id and d.id = i.delivery_id and (i.is_live or d.state in ('FAILED', 'BOUNCED'))
   where t.org_id = $1 and t.state = 'OPEN' and t.answer is null and ${NO_CALL_YET}
   group by t.case_id, t.id, t.kind, o.zone, b.must_move_on
   having bool_or(i.occurrence >= 2) and bool_and(d.state in ('SENT', 'DELIVERED', 'BOUNCED', 'UNKNOWN', 'EXPIRED', 'FAILED'))
     and bool_or(d.state in ('SENT', 'DELIVERED'))
   order by 4 limit $2`,
);

export type UnreachedTask = {
  caseId: string;
  taskId: string;
  reason: 'NO_CONSENT' | 'NO_CONTACT' | 'OPT_OUT';
  zone: string;
};

/**
 * $1 organization, $2 how many. Asked, but no message may go out, so the patient does not know. While consent was never
 * asked, asking it is on Today already.
 */
export const unreachedTasks = namedQuery<UnreachedTask>(
  'unreached-tasks',
  `select distinct on (t.case_id, t.id) t.case_id as "caseId", t.id as "taskId", d.reason, o.zone
   from patient_task t
   join care_case c on c.org_id = t.org_id and c.id = t.case_id and c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED'
   join organization o on o.org_id = t.org_id
   join delivery_item i on i.org_id = t.org_id and i.case_id = t.case_id and i.task_id = t.id and not i.is_live
   join reminder_delivery d on d.org_id = i.org_id and d.id = i.delivery_id and d.state = 'SUPPRESSED'
     and d.reason in ('NO_CONSENT', 'NO_CONTACT', 'OPT_OUT')
   where t.org_id = $1 and t.state = 'OPEN' and t.answer is null
     and (d.reason <> 'NO_CONSENT' or c.is_consent_asked)
     and not exists (select from delivery_item l where l.org_id = t.org_id and l.case_id = t.case_id and l.task_id = t.id and l.is_live)
     and not exists (select from call_task k where k.org_id = t.org_id and k.case_id = t.case_id and k.patient_task_id = t.id)
   order by t.case_id, t.id, d.updated_at desc limit $2`,
);

export type ForeignTask = { caseId: string; taskId: string; zone: string };

/**
 * $1 organization, $2 how many, $3 the languages of our messages. Asked of somebody who reads another one: the message is in
 * English. One call is for everything asked until then.
 */
export const foreignTasks = namedQuery<ForeignTask>(
  'foreign-tasks',
  `select distinct on (t.case_id) t.case_id as "caseId", t.id as "taskId", o.zone
   from patient_task t
   join care_case c on c.org_id = t.org_id and c.id = t.case_id and c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED'
   join patient p on p.org_id = c.org_id and p.id = c.patient_id
   join organization o on o.org_id = t.org_id
   where t.org_id = $1 and t.state = 'OPEN' and t.answer is null
     and lower(split_part(translate(p.language, '_', '-'), '-', 1)) <> all ($3::text[])
     and not exists (select from call_task k where k.org_id = t.org_id and k.case_id = t.case_id
       and k.reason = 'NEEDS_INTERPRETER' and (not k.is_done or exists (
         select from case_action a where a.org_id = k.org_id and a.case_id = k.case_id and a.type = 'RAISE_CALL_TASK'
           and a.payload ->> 'callTaskId' = k.id::text and a.recorded_at >= t.asked_at)))
   order by t.case_id, t.asked_at, t.id limit $2`,
);

export type FailedDelivery = {
  caseId: string;
  /** Null: nobody has to call, every task is answered or in another message by now. */
  taskId: string | null;
  zone: string;
  /** Nobody has to call about a case that is over. */
  isCaseOpen: boolean;
};

/** $1 organization, $2 delivery that ended without reaching anybody, not told to anybody yet. */
export const failedDelivery = namedQuery<FailedDelivery>(
  'failed-delivery',
  `select d.case_id as "caseId", o.zone, c.status = 'OPEN' and c.reported_fact is distinct from 'DECEASED' as "isCaseOpen",
     (select i.task_id from delivery_item i
       join patient_task t on t.org_id = i.org_id and t.case_id = i.case_id and t.id = i.task_id and t.state = 'OPEN' and t.answer is null
       where i.org_id = d.org_id and i.delivery_id = d.id
         and not exists (select from delivery_item l where l.org_id = i.org_id and l.case_id = i.case_id and l.task_id = i.task_id
           and l.occurrence = i.occurrence and l.is_live and l.delivery_id <> d.id)
         -- The channel is as closed as it was at the message before, and that call stands.
         and not (d.reason is not distinct from 'NO_CHANNEL' and exists (select from call_task k
           where k.org_id = t.org_id and k.case_id = t.case_id and k.patient_task_id = t.id and not k.is_done))
         -- Nobody tried it, and the next message about the same still comes: that one tells. Unless no channel is open,
         -- for then that one tells nobody either.
         and not (d.state = 'EXPIRED' and d.attempt = 0 and d.reason is distinct from 'NO_CHANNEL' and exists (select from delivery_item l
           join reminder_delivery w on w.org_id = l.org_id and w.id = l.delivery_id and w.state in ('SCHEDULED', 'SENDING')
           where l.org_id = i.org_id and l.case_id = i.case_id and l.task_id = i.task_id and l.is_live))
       order by i.position limit 1) as "taskId"
   from reminder_delivery d
   join care_case c on c.org_id = d.org_id and c.id = d.case_id
   join organization o on o.org_id = d.org_id
   where d.org_id = $1 and d.id = $2 and d.call_task_id is null
     and (d.state in ('FAILED', 'EXPIRED', 'UNKNOWN', 'BOUNCED') or d.state = 'SUPPRESSED' and starts_with(d.reason, 'INVALID_CONTACT'))`,
);

/** $1 organization, $2 delivery, $3 call task. */
export const failedDeliveryTold = namedQuery(
  'failed-delivery-told',
  `update reminder_delivery set call_task_id = $3 where org_id = $1 and id = $2 and call_task_id is null`,
);
