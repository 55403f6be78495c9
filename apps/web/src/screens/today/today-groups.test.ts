import { describe, expect, it } from '@jest/globals';
import { aRow } from '../../testing/a-row.js';
import { toDoCount, todayList, viewedRows } from './today-groups.js';

const TODAY = '2026-11-22';
const atRisk = aRow({ caseId: 'risk', mustMoveOn: '2026-11-21' });
const noWindow = aRow({ caseId: 'no window', windowOn: null, mustMoveOn: null });
const answered = aRow({ caseId: 'answered', answeredAt: '2026-11-22T10:00:00.000Z' });
const due = aRow({ caseId: 'due', dueOn: TODAY });
const dueSooner = aRow({ caseId: 'due, less slack', dueOn: TODAY, mustMoveOn: '2026-11-24' });
const waiting = aRow({ caseId: 'waiting' });
const paused = aRow({ caseId: 'paused', status: 'PAUSED' });
const rows = [waiting, due, paused, answered, dueSooner, noWindow, atRisk];

describe('the list of Today', () => {
  it('has its groups in the order of the page, and leaves empty ones out', () => {
    const groups = todayList(rows, TODAY).groups.map(({ group }) => group);
    expect(groups).toEqual(['WINDOW_NOT_SET', 'AT_RISK', 'ANSWERS', 'DUE']);
    expect(todayList([due], TODAY).groups.map(({ group }) => group)).toEqual(['DUE']);
  });

  it('puts the row with least slack first in its group', () => {
    const group = todayList(rows, TODAY).groups.find(({ group: name }) => name === 'DUE');
    expect(group?.rows.map(({ caseId }) => caseId)).toEqual(['due, less slack', 'due']);
  });

  it('counts what is ours to do and what is at risk, but neither what waits nor what is paused', () => {
    const list = todayList(rows, TODAY);
    expect([list.toDo, list.atRisk, list.waiting.length]).toEqual([5, 1, 1]);
    expect(toDoCount({ items: rows, today: TODAY })).toBe(5);
  });

  it('says who is waited for, most cases first, and how long the oldest one waits', () => {
    const list = todayList(
      [
        aRow({ ball: 'CENTER', waitingSince: '2026-11-21' }),
        aRow({ ball: 'HOLDER', waitingSince: '2026-11-19' }),
        aRow({ ball: 'HOLDER', waitingSince: '2026-11-16' }),
        aRow({ ball: 'PATIENT', waitingSince: null }),
      ],
      TODAY,
    );
    expect(list.waitingOn).toEqual([
      { ball: 'HOLDER', count: 2, oldestDays: 6 },
      { ball: 'CENTER', count: 1, oldestDays: 1 },
      { ball: 'PATIENT', count: 1 },
    ]);
  });

  it('is empty without cases', () => {
    expect(todayList([], TODAY)).toEqual({
      groups: [],
      waiting: [],
      snoozed: [],
      waitingOn: [],
      toDo: 0,
      atRisk: 0,
    });
  });
});

describe('a view of Today', () => {
  it('shows the rows that fit, and what has to be answered the same day in any case', () => {
    const mine = aRow({ caseId: 'Spanish', language: 'es' });
    const distress = aRow({ caseId: 'distress', nextAct: { ...mine.nextAct, code: 'RELIEVE_DISTRESS' } });
    const shown = viewedRows([due, mine, distress], { language: 'es' }, TODAY);
    expect(shown.map(({ caseId }) => caseId)).toEqual(['Spanish', 'distress']);
    expect(viewedRows(rows, {}, TODAY)).toEqual(rows);
  });
});
