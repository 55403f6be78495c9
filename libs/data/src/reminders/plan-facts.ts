import type { Channel, InstantAt, PatientTaskKind, ReminderQueue } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

export interface LedgerItem {
  taskId: string;
  occurrence: number;
  kind: PatientTaskKind;
}

/** A row of the ledger that is due some time and that nobody is sending. */
export interface ScheduledDelivery {
  id: string;
  channel: Channel;
  queue: ReminderQueue;
  dueAt: InstantAt;
  expiresAt: InstantAt;
  /** How often sending was begun: a row waiting for its next try keeps its time and its items. */
  attempt: number;
  /** In the order they were planned: the first names queue and text. */
  items: LedgerItem[];
}

/** An occurrence that surely did not arrive over a channel. */
export interface FailedItem {
  taskId: string;
  occurrence: number;
  channel: Channel;
}

/**
 * JSON list of `FailedItem` of a case: given up after the last try, or come back. Not what a person sent once more over the same
 * channel. One that arrived after all, when another message had taken its place already, is one of them: it is not said there
 * again. What may have arrived keeps its items and is none of these. Arguments are SQL expressions, never values.
 */
export function failedJson(org: string, caseId: string): string {
  return `(select coalesce(json_agg(json_build_object('taskId', fi.task_id, 'occurrence', fi.occurrence, 'channel', f.channel)), '[]')
    from reminder_delivery f join delivery_item fi on fi.org_id = f.org_id and fi.delivery_id = f.id and not fi.is_live
    where f.org_id = ${org} and f.case_id = ${caseId} and f.settled_as is distinct from 'RETRY'
      and (f.state in ('FAILED', 'BOUNCED') or f.state = 'DELIVERED' and exists (select from delivery_report b
        where b.org_id = f.org_id and b.delivery_id = f.id and b.status = 'BOUNCED')))`;
}

/** What a plan has to know about the messages of one case and its patient. */
export type PlanFacts = {
  /** Scheduled rows of this case. */
  scheduled: ScheduledDelivery[];
  /** Occurrences that went out, are on their way, ended for good, or that a person calls about: never planned again. */
  used: {
    taskId: string;
    occurrence: number;
    /** Null: it found no day, or nobody sent it in time. */
    at: InstantAt | null;
  }[];
  /** Occurrences that did not arrive, each with the channel; they may go over another one. */
  failed: FailedItem[];
  /** Tasks of this case that were shown as suppressed already: shown once, not once an action. */
  suppressed: { taskId: string; reason: string }[];
  /** Instants the caps count: sent lately, being sent, or scheduled for another case of the patient. */
  takenAt: InstantAt[];
};

/**
 * $1 organization, $2 case; one row. Runs after the case and patient rows are locked: a claim shares these locks, so
 * none of the rows can begin to be sent before the transaction ends.
 */
export const planFacts = namedQuery<PlanFacts>(
  'reminders-plan-facts',
  `select
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'channel', d.channel, 'queue', d.queue, 'attempt', d.attempt,
        'dueAt', iso(d.due_at), 'expiresAt', iso(d.expires_at),
        'items', (select coalesce(jsonb_agg(jsonb_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind)
            order by i.position), '[]')
          from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live)
      ) order by d.due_at, d.id), '[]')
    from reminder_delivery d
    where d.org_id = $1 and d.case_id = $2 and d.state = 'SCHEDULED' and d.purpose = 'TASKS') as scheduled,
    (select coalesce(jsonb_agg(jsonb_build_object('taskId', i.task_id, 'occurrence', i.occurrence,
        'at', case when d.state <> 'EXPIRED' then iso(coalesce(d.sent_at, d.due_at)) end)), '[]')
    from reminder_delivery d join delivery_item i on i.org_id = d.org_id and i.delivery_id = d.id
    where d.org_id = $1 and d.case_id = $2 and d.state <> 'SCHEDULED' and (i.is_live or d.state in ('FAILED', 'BOUNCED')
      and exists (select from call_task k where k.org_id = d.org_id and k.case_id = d.case_id and k.id = d.call_task_id
        and k.patient_task_id = i.task_id))) as used,
    ${failedJson('$1', '$2')} as failed,
    (select coalesce(jsonb_agg(jsonb_build_object('taskId', i.task_id, 'reason', d.reason)), '[]')
    from reminder_delivery d join delivery_item i on i.org_id = d.org_id and i.delivery_id = d.id
    where d.org_id = $1 and d.case_id = $2 and d.state = 'SUPPRESSED') as suppressed,
    (select coalesce(jsonb_agg(iso(coalesce(d.sent_at, d.due_at))), '[]')
    from care_case c join reminder_delivery d on d.org_id = c.org_id and d.patient_id = c.patient_id and d.purpose = 'TASKS'
    where c.org_id = $1 and c.id = $2
      -- What came back reached nobody.
      and (d.state in ('SENDING', 'SENT', 'DELIVERED', 'UNKNOWN')
          and coalesce(d.sent_at, d.due_at) > app_now() - interval '8 days'
        or d.state = 'SCHEDULED' and d.case_id <> c.id)) as "takenAt"`,
);
