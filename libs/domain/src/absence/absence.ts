import type { DateOn } from '../calendar/date-on.js';
import { daysBetween, isDateOn } from '../calendar/days.js';

/** Somebody is away on these days, both included; `coveredById` sees their cases meanwhile. */
export interface Absence {
  personId: string;
  coveredById: string;
  fromOn: DateOn;
  untilOn: DateOn;
}

export interface AbsenceProblem {
  field: 'personId' | 'coveredById' | 'fromOn' | 'untilOn';
  code:
    | 'INVALID'
    | 'LAST_BEFORE_FIRST'
    | 'PAST'
    | 'COVERS_SELF'
    | 'AWAY_ALREADY'
    | 'COVER_IS_AWAY'
    | 'COVERS_SOMEBODY';
  message: string;
}

const MOST_DAYS = 366;

/**
 * Why this absence cannot be set beside the others of the organization; undefined when it can. Nobody who is away
 * covers anybody, so covers are never chained and never go in a circle.
 */
export function checkAbsence(
  others: readonly Absence[],
  { personId, coveredById, fromOn, untilOn }: Absence,
  todayOn: DateOn,
): AbsenceProblem | undefined {
  if (!isDateOn(fromOn)) return problem('fromOn', 'INVALID', 'Choose the first day.');
  if (!isDateOn(untilOn)) return problem('untilOn', 'INVALID', 'Choose the last day.');
  if (untilOn < fromOn)
    return problem('untilOn', 'LAST_BEFORE_FIRST', 'The last day comes before the first.');
  if (untilOn < todayOn) return problem('untilOn', 'PAST', 'These days are over already.');
  if (daysBetween(fromOn, untilOn) >= MOST_DAYS)
    return problem('untilOn', 'INVALID', 'Choose a year at most; for longer, hand the cases over.');
  if (coveredById === personId)
    return problem('coveredById', 'COVERS_SELF', 'Choose somebody else as cover.');
  const then = others.filter((other) => other.fromOn <= untilOn && other.untilOn >= fromOn);
  if (then.some((other) => other.personId === personId))
    return problem(
      'fromOn',
      'AWAY_ALREADY',
      'There is an absence on some of these days already. End it first.',
    );
  if (then.some((other) => other.personId === coveredById))
    return problem(
      'coveredById',
      'COVER_IS_AWAY',
      'The cover is away on some of these days. Choose somebody else.',
    );
  if (then.some((other) => other.coveredById === personId))
    return problem(
      'fromOn',
      'COVERS_SOMEBODY',
      'Whoever goes covers a colleague on some of these days. Give that cover to somebody else first.',
    );
  return undefined;
}

function problem(
  field: AbsenceProblem['field'],
  code: AbsenceProblem['code'],
  message: string,
): AbsenceProblem {
  return { field, code, message };
}
