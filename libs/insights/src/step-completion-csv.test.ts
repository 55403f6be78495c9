import { describe, expect, it } from '@jest/globals';
import type { StepCompletion } from '@sextant/contract';
import { stepCompletionCsv } from './step-completion-csv.js';

const REPORT: StepCompletion = {
  from: '2026-10-24',
  to: '2026-11-22',
  steps: [
    {
      step: 'RECORDS',
      entered: 10,
      done: 4,
      percent: 40,
      medianDays: 6,
      p90Days: 11,
      overdue: 2,
      slowest: {
        code: 'RECORD_WAITING',
        recordKind: 'BIOPSY_SLIDES',
        who: '=cmd|calc',
        count: 3,
        medianDays: 8,
      },
    },
    {
      step: 'VISIT',
      entered: 0,
      done: 0,
      percent: null,
      medianDays: null,
      p90Days: null,
      overdue: 0,
      slowest: null,
    },
  ],
  navigators: [
    {
      navigator: { id: '1', name: '=HYPERLINK("http://x.test")' },
      open: 3,
      openByStep: [1, 2],
      atRisk: 1,
      overdue: 0,
    },
    {
      navigator: { id: '2', name: 'García; López, "Ana"' },
      open: 1,
      openByStep: [1, 0],
      atRisk: 0,
      overdue: 0,
    },
    { navigator: null, open: 2, openByStep: [2, 0], atRisk: 0, overdue: 2 },
  ],
  headlines: {
    decided: 1,
    decidedInWindow: 1,
    visited: 2,
    medianDaysToVisit: null,
    overdueNow: 4,
    atRisk: 1,
    unreachable: 0,
    cold: 3,
    openNow: 6,
  },
  cancerTypes: [],
};

describe('the report as CSV', () => {
  const csv = stepCompletionCsv(REPORT);

  it('is what a spreadsheet program opens by a double click', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.slice(1).split('\r\n')).toEqual([
      'From,2026-10-24',
      'To,2026-11-22',
      '',
      'Step,Entered,Done,Percent,Median days,P90 days,Overdue,Slowest,Slowest cases,Slowest median days',
      'RECORDS,10,4,40,6,11,2,RECORD_WAITING BIOPSY_SLIDES =cmd|calc,3,8',
      'VISIT,0,0,,,,0,,,',
      '',
      'Navigator,Open,RECORDS,VISIT,At risk,Overdue',
      `"'=HYPERLINK(""http://x.test"")",3,1,2,1,0`,
      '"García; López, ""Ana""",1,1,0,0,0',
      ',2,2,0,0,2',
      '',
      'Decided,1',
      'Decided in window,1',
      'Visited,2',
      'Median days to visit,',
      'Overdue now,4',
      'At risk,1',
      'Unreachable,0',
      'Cold,3',
      'Open now,6',
      '',
    ]);
  });
});
