import type { CaseState, Channel, InstantAt, QuietHours, Suppression } from '@sextant/domain'
import { diffPlan, type PlanChange } from './plan-diff.js'
import type { LedgerFacts } from './ledger-facts.js'
import { planOf } from './plan-of.js'

export interface ReplanInput {
  orgId: string
  caseId: string
  patientId: string
  /** The recorded action this follows from; kept on new rows. */
  actionId: string
  now: InstantAt
  /** The case after the action. */
  state: CaseState
  /** Days of slack after the action; undefined while no window is set. */
  slackDays: number | undefined
  /** IANA zone of the patient. */
  zone: string
  /** The organization's hours, already narrowed to what `domain` allows. */
  quietHours: QuietHours
  /** What `domain.openChannel` says for the patient, with the consents of the state after the action. */
  channel: Channel | Suppression
  /** What `ledgerFactsSql` yielded in the first round trip. */
  ledger: LedgerFacts
}

/**
 * What must change in the ledger so that exactly the wanted messages are scheduled. Pure: the caller
 * (`casework.recordAction`) loads the facts in its first round trip through `ledgerFactsSql`, calls this after
 * `decide`, and sends `replanStatement(changes)` with everything else in its second. No queue is called.
 */
export function replan(input: ReplanInput): PlanChange {
  const { deliveries, suppressed } = planOf(input)
  return diffPlan(input, deliveries, suppressed)
}
