import { bindPredicate } from '@sextant/casework';
import type { StepCompletion, StepCompletionInput } from '@sextant/contract';
import { isUuid, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { addDays, daysBetween, isDateOn, type DateOn } from '@sextant/domain';
import { requireLeader } from './rights.js';
import { FIGURES_TEXT, type FiguresRow } from './step-completion-sql.js';

/** A period has at most so many days; a longer one is cut at its beginning. */
export const MOST_DAYS = 400;

/**
 * Step completion of a period: where cases stop, how long each step takes, who has how much. Each figure is the length
 * of the list `cases` answers for the same filter. Supervisors and administrators only; the answer names the period it
 * is about.
 */
export async function stepCompletion(ctx: Ctx, input: StepCompletionInput): Promise<StepCompletion> {
  requireLeader(ctx);
  const { from, to } = periodOf(input);
  const values = {
    from,
    to,
    navigatorId: isUuid(input.navigatorId) ? input.navigatorId : null,
    cancerType: input.cancerType ?? null,
  };
  const bound = bindPredicate(FIGURES_TEXT.replaceAll(':today', 'org.today'), values, 6);
  const query = namedQuery<FiguresRow>('insights-step-completion', bound.text);
  const [row] = await tenantQuery(ctx, query, [...whoParams(ctx), ctx.clock.now(), ...bound.values]);
  if (!row) throw new Error('The organization of the request does not exist.');
  const { today: _, steps, ...figures } = row;
  return { from, to, ...figures, steps: steps.map((step) => ({ ...step, percent: percentOf(step) })) };
}

/** The period in order and of a length that can be answered. */
function periodOf(input: StepCompletionInput): { from: DateOn; to: DateOn } {
  if (!isDateOn(input.from) || !isDateOn(input.to))
    throw new RangeError('The period needs two days that exist.');
  const [from, to] = input.from <= input.to ? [input.from, input.to] : [input.to, input.from];
  return { from: daysBetween(from, to) < MOST_DAYS ? from : addDays(to, 1 - MOST_DAYS), to };
}

function percentOf({ entered, done }: { entered: number; done: number }): number | null {
  return entered === 0 ? null : Math.round((done / entered) * 100);
}
