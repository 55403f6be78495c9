import type { BarrierMetric, CaseStatus, Headline, Step, StepMetric } from '@sextant/contract';

/**
 * The predicates behind every figure, as SQL over fixed aliases, so that a figure and the list it links to cannot
 * disagree: both count the cases (rows of `case_board b`) for which the same text is true.
 *
 * Aliases: `b` case_board; inside STEP_* `s` case_step. Parameters are named `:from`, `:to` (first and last day of the
 * period, both included), `:today` (the organization's day), `:step`; `bindPredicate` puts `$n` in their place.
 *
 * A case counts once, also when a step was entered in two rounds of the period.
 */
export const STEP_METRICS: Record<StepMetric, string> = {
  ENTERED: 's.entered_on between :from and :to',
  DONE: `s.entered_on between :from and :to and s.state in ('DONE', 'NOT_NEEDED')`,
  OPEN: `s.entered_on between :from and :to and s.state not in ('DONE', 'NOT_NEEDED')`,
  OVERDUE: `s.entered_on between :from and :to and s.state not in ('DONE', 'NOT_NEEDED')
    and s.round = b.round and s.step = any (b.overdue_steps)`,
};

/** Whether the case has the step in this metric. */
export function stepPredicate(metric: StepMetric): string {
  return `exists (select from case_step s where s.org_id = b.org_id and s.case_id = b.case_id and s.step = :step
    and ${STEP_METRICS[metric]})`;
}

const DECIDED = 'd.decided_on between :from and :to';
const ofDecision = (what: string): string =>
  `exists (select from decision d where d.org_id = b.org_id and d.case_id = b.case_id and ${what})`;

export const HEADLINES: Record<Headline, string> = {
  /** The patient decided within the period. */
  DECIDED: ofDecision(DECIDED),
  /** … and not after the window as it stands. */
  DECIDED_IN_WINDOW: ofDecision(`${DECIDED} and d.decided_on <= b.window_on`),
  /** The visit took place, or the written opinion came, within the period. */
  VISITED: `exists (select from case_step s where s.org_id = b.org_id and s.case_id = b.case_id and s.step = 'VISIT'
    and s.state = 'DONE' and s.done_on between :from and :to)`,
  /** Some step is past its due day now. */
  OVERDUE_NOW: `b.status = 'OPEN' and cardinality(b.overdue_steps) > 0`,
  /** Slack below zero now: red on Today. */
  AT_RISK: `b.status = 'OPEN' and b.must_move_on < :today`,
  /** Messages do not arrive and nobody has reached the person since. */
  UNREACHABLE: `b.status <> 'CLOSED' and b.is_unreachable`,
  /** No person, on either side, has done anything for as many days as the organization says. */
  COLD: `b.status = 'OPEN' and coalesce((b.last_touch->>'on')::date, b.last_touch_at::date) <=
    :today - (select o.cold_after_days from organization o where o.org_id = b.org_id)`,
  /** Everything that is not closed, paused ones included. */
  OPEN_NOW: `b.status <> 'CLOSED'`,
};

/**
 * Barriers found in the period, for the report and the lists behind it. Alias `r` barrier; `:barrier`, `:barrierGroup`
 * (its kinds) and `:intervention` may be null.
 */
export const BARRIER_METRICS: Record<BarrierMetric, string> = {
  FOUND: 'r.found_on between :from and :to',
  RESOLVED: 'r.found_on between :from and :to and r.is_resolved',
  OPEN: 'r.found_on between :from and :to and not r.is_resolved',
};

/** Whether the case has such a barrier. */
export function barrierPredicate(metric: BarrierMetric): string {
  return `exists (select from barrier r where r.org_id = b.org_id and r.case_id = b.case_id
    and (:barrier::text is null or r.kind = :barrier::text)
    and (:barrierKinds::text[] is null or r.kind = any (:barrierKinds::text[]))
    and (:intervention::text is null or r.is_resolved and r.intervention = :intervention::text)
    and ${BARRIER_METRICS[metric]})`;
}

/** Not closed, and standing at this step now. */
export const AT_STEP = `b.status <> 'CLOSED' and b.current_step = :step`;

export interface PredicateValues {
  today?: string;
  from?: string | null;
  to?: string | null;
  step?: Step | null;
  navigatorId?: string | null;
  cancerType?: string | null;
  status?: CaseStatus | null;
  barrier?: string | null;
  barrierKinds?: readonly string[] | null;
  intervention?: string | null;
}

/** Puts numbered parameters, from `$first` on, in the place of the named ones; gives their values in that order. */
export function bindPredicate(
  text: string,
  values: PredicateValues,
  first: number,
): { text: string; values: unknown[] } {
  const used: (keyof PredicateValues)[] = [];
  const bound = text.replace(/(?<!:):([a-z][A-Za-z]*)/g, (_, name: keyof PredicateValues) => {
    if (!used.includes(name)) used.push(name);
    return `$${String(first + used.indexOf(name))}`;
  });
  return { text: bound, values: used.map((name) => values[name] ?? null) };
}
