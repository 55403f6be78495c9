import type { Action } from '../case/actions.js';
import { decide } from '../case/decide.js';
import type { CaseBuilder } from './a-case.js';

/** What becomes of the action on this case: 'ACCEPTED', or the code of the refusal and its field. */
export function outcomeOf(builder: CaseBuilder, action: Action, expectedVersion?: number): string {
  const verdict = decide(builder.history(), builder.next(action), expectedVersion);
  if (verdict.kind === 'ACCEPTED') return 'ACCEPTED';
  return verdict.field === undefined ? verdict.code : `${verdict.code} ${verdict.field}`;
}
