import {
  addDays,
  LATE_SNOOZE_DAYS,
  LONGEST_SNOOZE_DAYS,
  NO_WINDOW_SNOOZE_DAYS,
  slackDays,
  weekdayOf,
} from '@sextant/domain';

export const SNOOZE_CHOICES = ['TOMORROW', 'MONDAY', 'WEEK'] as const;
export type SnoozeChoice = (typeof SNOOZE_CHOICES)[number];

/** The days a snooze is offered until: tomorrow, the coming Monday, a week from now. */
export function snoozeDays(todayOn: string): Record<SnoozeChoice, string> {
  return {
    TOMORROW: addDays(todayOn, 1),
    MONDAY: addDays(todayOn, (8 - weekdayOf(todayOn)) % 7 || 7),
    WEEK: addDays(todayOn, 7),
  };
}

interface SnoozedRow {
  windowOn?: string | null;
  mustMoveOn?: string | null;
  answeredAt?: string | null;
  nextAct?: { code: string };
}

export type SnoozeLimit = 'SAME_DAY' | 'ANSWER_FIRST' | 'LATE' | 'NO_WINDOW' | 'LONGEST';

/** Until when a row may be put off, and why not longer; a missing day means not at all. The server decides again. */
export function snoozeLimit(row: SnoozedRow, todayOn: string): { limit: SnoozeLimit; latestOn?: string } {
  if (row.nextAct?.code === 'RELIEVE_DISTRESS') return { limit: 'SAME_DAY' };
  if (row.answeredAt) return { limit: 'ANSWER_FIRST' };
  if (row.mustMoveOn && slackDays(row.mustMoveOn, todayOn) < 0)
    return { limit: 'LATE', latestOn: addDays(todayOn, LATE_SNOOZE_DAYS) };
  if (!row.windowOn) return { limit: 'NO_WINDOW', latestOn: addDays(todayOn, NO_WINDOW_SNOOZE_DAYS) };
  return { limit: 'LONGEST', latestOn: addDays(todayOn, LONGEST_SNOOZE_DAYS) };
}
