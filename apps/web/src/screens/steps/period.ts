import { addDays, daysBetween } from '@sextant/domain';
import type { StepsSearch } from './steps.search.js';

export const PRESET_DAYS = [30, 90, 365] as const;
export type PresetDays = (typeof PRESET_DAYS)[number];
const DEFAULT_DAYS: PresetDays = 90;
/** The server answers no longer period. */
export const MAX_DAYS = 400;

export interface Period {
  from: string;
  to: string;
}

/** The last days, today included. */
export function presetPeriod(days: PresetDays, today: string): Period {
  return { from: addDays(today, 1 - days), to: today };
}

/** The period of the address: both days, in the right order and not too long; else the last 90 days. */
export function periodOf(search: StepsSearch, today: string): Period {
  const { from, to } = search;
  const isUsable = from && to && from <= to && daysBetween(from, to) < MAX_DAYS;
  return isUsable ? { from, to } : presetPeriod(DEFAULT_DAYS, today);
}

/** Which preset a period is; undefined when somebody chose the days. */
export function presetOf(period: Period, today: string): PresetDays | undefined {
  return PRESET_DAYS.find((days) => {
    const preset = presetPeriod(days, today);
    return preset.from === period.from && preset.to === period.to;
  });
}

/** What goes into the address: nothing for the usual 90 days. */
export function periodSearch(period: Period, today: string): Partial<Period> {
  return presetOf(period, today) === DEFAULT_DAYS ? { from: undefined, to: undefined } : period;
}
