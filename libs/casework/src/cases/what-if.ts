import type { FieldProblem, QueryWhatIfArgs, WhatIf, WhatIfResult } from '@sextant/contract';
import { auditedRead, isUuid, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { dateIn, foldCase, isDateOn, whatIf as ask, type Supposition } from '@sextant/domain';
import { notFound } from '../actions/record-action.js';
import { refusedInput } from '../patients/answers.js';
import { requireStaff } from '../rights/case-staff.js';
import { answer } from './answer.js';
import { caseFactsColumns, caseFactsFrom, type CaseFacts } from './case-facts.js';

/** More than this nobody supposes at once. */
const MOST_SUPPOSITIONS = 20;

/** $1–$4 who, $5 case. */
const WHAT_IF_FACTS = namedQuery<CaseFacts>(
  'case-what-if',
  `with shown as (
    select c.id as case_id,
      ${caseFactsColumns({ org: '$1', caseId: '$5', people: `'{}'`, directory: `'{}'`, payers: `'{}'` })}
    ${caseFactsFrom({ org: '$1', caseId: '$5' })}
  ), ${auditedRead('case.whatif', 'shown')}
  select * from shown`,
);

/** The slack as it would be if what the case waits for came on other days. Reads, folds, answers: nothing is written. */
export async function whatIf(ctx: Ctx, { caseId, suppose }: QueryWhatIfArgs): Promise<WhatIfResult> {
  requireStaff(ctx);
  if (!isUuid(caseId)) return notFound();
  const problem = problemOf(suppose);
  if (problem) return refusedInput(problem);
  const [facts] = await tenantQuery(ctx, WHAT_IF_FACTS, [...whoParams(ctx), caseId]);
  if (!facts) return notFound();
  const suppositions = suppose.map(({ event, recordItemId, on }): Supposition => ({
    event,
    on,
    ...(recordItemId ? { recordItemId } : {}),
  }));
  const todayOn = dateIn(facts.organization.zone, ctx.clock.now());
  const answered = ask(foldCase(facts.actions), todayOn, facts.histories, suppositions);
  if (answered.kind === 'REFUSED') {
    return refusedInput({ field: 'suppose', code: answered.code, message: answered.message });
  }
  const { before, after } = answered;
  return { ...answer<WhatIf>({ before, after }), __typename: 'WhatIf' };
}

function problemOf(suppose: QueryWhatIfArgs['suppose']): FieldProblem | undefined {
  if (suppose.length > MOST_SUPPOSITIONS) {
    return { field: 'suppose', code: 'TOO_LONG', message: `Suppose at most ${MOST_SUPPOSITIONS} things.` };
  }
  return suppose.every(({ on }) => isDateOn(on))
    ? undefined
    : { field: 'suppose', code: 'INVALID', message: 'Choose a day.' };
}
