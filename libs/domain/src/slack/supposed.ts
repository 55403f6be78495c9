import type { DateOn } from '../calendar/date-on.js';
import { addDays, compareDays } from '../calendar/days.js';
import { daysOf, type OpenWay } from './open-link.js';
import { daysUntil } from './records-ways.js';
import type { RemainingWay } from './slack.js';
import type { AwaitedEvent, Supposition } from './slack.types.js';

/** Whether both mean the same thing the case waits for. */
export function isSameEvent(
  a: Pick<Supposition, 'event' | 'recordItemId'>,
  b: Pick<Supposition, 'event' | 'recordItemId'>,
): boolean {
  return a.event === b.event && (a.recordItemId ?? '') === (b.recordItemId ?? '');
}

/** The way as it would be: one link until the supposed day in place of all that leads to the event. */
export function supposed(way: OpenWay, suppositions: readonly Supposition[], todayOn: DateOn): OpenWay {
  const { awaits, recordItemId } = way;
  const last = awaits && way.links[awaits.links - 1];
  if (!last) return way;
  const facts = recordItemId === undefined ? {} : { recordItemId };
  const said = suppositions.find((one) => isSameEvent(one, { event: awaits.event, ...facts }));
  if (!said) return way;
  const days = daysUntil(said.on, todayOn);
  const link = {
    ...last,
    days,
    basis: { source: 'SUPPOSED' as const },
    why: { ...last.why, leftDays: days },
  };
  return { ...way, links: [link, ...way.links.slice(awaits.links)], awaits: { ...awaits, links: 1 } };
}

export function supposedVisitOn(suppositions: readonly Supposition[]): DateOn | undefined {
  return suppositions.find((one) => one.event === 'VISIT')?.on;
}

/** What the case waits for, with the day each is expected on; the soonest first. */
export function awaitedEvents(
  { parallel, visit, chain, decide, remainingDays }: RemainingWay,
  todayOn: DateOn,
): AwaitedEvent[] {
  const ready = parallel.flatMap((way): AwaitedEvent[] => {
    const { awaits, recordItemId } = way;
    const last = awaits && way.links[awaits.links - 1];
    if (!last) return [];
    const days = way.links.slice(0, awaits.links).reduce((sum, link) => sum + link.days, 0);
    const { recordKind, who } = last.why;
    return [
      {
        event: awaits.event,
        expectedOn: addDays(todayOn, days),
        ...(recordItemId === undefined ? {} : { recordItemId }),
        ...(recordKind === undefined ? {} : { recordKind }),
        ...(who === undefined ? {} : { who }),
      },
    ];
  });
  const awaited = visit.flatMap((way) => (way.awaits && chain.length > 0 ? way.links : []));
  const decideDays = decide.reduce((sum, way) => sum + daysOf(way), 0);
  const visits = awaited.map(({ why }): AwaitedEvent => ({
    event: 'VISIT',
    expectedOn: why.on ?? addDays(todayOn, remainingDays - decideDays),
    ...(why.who === undefined ? {} : { who: why.who }),
  }));
  return [...ready, ...visits].toSorted((a, b) => compareDays(a.expectedOn, b.expectedOn));
}
