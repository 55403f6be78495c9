import type { Channel, InstantAt, PatientTaskKind, ReminderQueue } from '@sextant/domain'

export interface LedgerItem {
  taskId: string
  occurrence: number
  kind: PatientTaskKind
}

/** A row of the ledger that nobody has begun to send. */
export interface ScheduledDelivery {
  id: string
  version: number
  channel: Channel
  queue: ReminderQueue
  dueAt: InstantAt
  expiresAt: InstantAt
  /** How often sending was begun: a row waiting for its next try keeps its time and its items. */
  attempt: number
  /** In the order they were planned: the first names queue and text. */
  items: LedgerItem[]
}

/** What a plan has to know about the messages of one patient. */
export interface LedgerFacts {
  /** Scheduled rows of this case. */
  scheduled: ScheduledDelivery[]
  /** Occurrences that went out, are on their way, or ended for good: never planned again. */
  used: { taskId: string; occurrence: number; at: InstantAt }[]
  /** Tasks of this case whose message was suppressed already, and why: shown once, not once an action. */
  suppressed: { taskId: string; reason: string }[]
  /** Instants the caps count: sent in the last 7 days, being sent, or scheduled for another case of the patient. */
  takenAt: InstantAt[]
}

/**
 * SQL of one jsonb value, `LedgerFacts`, to be selected beside the locked case. The arguments are SQL expressions of
 * the surrounding statement, never values: `ledgerFactsSql({ orgId: 'c.org_id', caseId: 'c.id', patientId: 'c.patient_id' })`.
 */
export function ledgerFactsSql(at: { orgId: string; caseId: string; patientId: string }): string {
  return `jsonb_build_object(
    'scheduled', (
      select coalesce(jsonb_agg(jsonb_build_object(
          'id', d.id, 'version', d.version, 'channel', d.channel, 'queue', d.queue, 'attempt', d.attempt,
          'dueAt', to_char(d.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'expiresAt', to_char(d.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'items', (
            select coalesce(jsonb_agg(jsonb_build_object('taskId', i.task_id, 'occurrence', i.occurrence, 'kind', i.kind) order by i.position), '[]')
            from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id and i.is_live)
        ) order by d.due_at, d.id), '[]')
      from reminder_delivery d
      where d.org_id = ${at.orgId} and d.case_id = ${at.caseId} and d.state = 'SCHEDULED'),
    'used', (
      select coalesce(jsonb_agg(jsonb_build_object('taskId', i.task_id, 'occurrence', i.occurrence,
          'at', to_char(coalesce(d.sent_at, d.due_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
      from delivery_item i join reminder_delivery d on d.org_id = i.org_id and d.id = i.delivery_id
      where d.org_id = ${at.orgId} and d.case_id = ${at.caseId} and i.is_live and d.state <> 'SCHEDULED'),
    'suppressed', (
      select coalesce(jsonb_agg(distinct jsonb_build_object('taskId', i.task_id, 'reason', d.reason)), '[]')
      from delivery_item i join reminder_delivery d on d.org_id = i.org_id and d.id = i.delivery_id
      where d.org_id = ${at.orgId} and d.case_id = ${at.caseId} and d.state = 'SUPPRESSED'),
    'takenAt', (
      select coalesce(jsonb_agg(to_char(coalesce(d.sent_at, d.due_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), '[]')
      from reminder_delivery d
      where d.org_id = ${at.orgId} and d.patient_id = ${at.patientId}
        and (d.state in ('SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'UNKNOWN') and coalesce(d.sent_at, d.due_at) > app_now() - interval '8 days'
          or d.state = 'SCHEDULED' and d.case_id <> ${at.caseId})))`
}
