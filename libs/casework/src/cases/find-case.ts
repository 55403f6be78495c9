import type { Case } from '@sextant/contract';
import { auditedRead, isUuid, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { dateIn, foldCase } from '@sextant/domain';
import { requireStaff } from '../rights/case-staff.js';
import { caseFactsColumns, caseFactsFrom, type CaseFacts } from './case-facts.js';
import { casePage } from './case-page.js';
import { deliveriesJson, type DeliveryFacts } from './deliveries.js';

/** $1–$4 who, $5 case. Actions, patient, contacts, names, holders' histories, messages and the audit row in one. */
const FIND_CASE = namedQuery<CaseFacts & { deliveries: DeliveryFacts[] }>(
  'case-page',
  `with shown as (
    select c.id as case_id,
      ${caseFactsColumns({ org: '$1', caseId: '$5', people: `'{}'`, directory: `'{}'`, payers: `'{}'` })},
      ${deliveriesJson('$1', '$5')} as deliveries
    ${caseFactsFrom({ org: '$1', caseId: '$5' })}
  ), ${auditedRead('case.read', 'shown')}
  select * from shown`,
);

/**
 * The case page in one statement: the case is folded from its actions, so that what is shown is what the next action is
 * decided on. Undefined when it is not there or not this organization's.
 */
export async function findCase(ctx: Ctx, caseId: string): Promise<Case | undefined> {
  requireStaff(ctx);
  if (!isUuid(caseId)) return undefined;
  const [facts] = await tenantQuery(ctx, FIND_CASE, [...whoParams(ctx), caseId]);
  if (!facts) return undefined;
  const todayOn = dateIn(facts.organization.zone, ctx.clock.now());
  return casePage(facts, facts.actions, foldCase(facts.actions), todayOn, facts.deliveries);
}

/** A case that is known to be there. */
export async function getCaseInside(ctx: Ctx, caseId: string): Promise<Case> {
  const page = await findCase(ctx, caseId);
  if (!page) throw new Error('A case that must exist is not there.');
  return page;
}
