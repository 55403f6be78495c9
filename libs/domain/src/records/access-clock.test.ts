import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOfDayNumber, daysBetween } from '../calendar/days.js';
import type { Action } from '../case/actions.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { accessClock } from './access-clock.js';

const asked = (requestBasis: 'RIGHT_OF_ACCESS' | 'TREATMENT' = 'RIGHT_OF_ACCESS'): CaseBuilder =>
  aCase().withRecord('i1', 'REQUESTED', { requestBasis });
const clockOf = (builder: CaseBuilder, todayOn = '2026-11-02') => {
  const item = builder.build().recordItems[0];
  return item && accessClock(item, todayOn);
};
const extension: Action = {
  type: 'EXTEND_REQUEST',
  recordItemIds: ['i1'],
  writtenOn: '2026-11-20',
  reason: 'Stored off site',
};

describe('the clock of the right of access', () => {
  it.each([
    ['2026-11-02', '2026-12-02'],
    ['2027-01-31', '2027-03-02'],
    ['2028-01-30', '2028-02-29'],
    ['2027-01-29', '2027-02-28'],
    ['2028-02-29', '2028-03-30'],
    ['2026-12-15', '2027-01-14'],
  ])('received on %s ends on %s', (reachedHolderOn, dueOn) => {
    const clock = accessClock(
      { state: 'REQUESTED', requestBasis: 'RIGHT_OF_ACCESS', reachedHolderOn },
      reachedHolderOn,
    );
    expect(clock).toMatchObject({ startedOn: reachedHolderOn, dueOn, leftDays: 30, isOver: false });
  });

  it('is 30 days, 60 with the extension, over any month end and leap day', () => {
    const day = fc.integer({ min: 18_000, max: 30_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(day, fc.boolean(), fc.integer({ min: -5, max: 80 }), (startedOn, isExtended, later) => {
        const todayOn = addDays(startedOn, later);
        const clock = accessClock(
          {
            state: 'PROMISED',
            requestBasis: 'RIGHT_OF_ACCESS',
            reachedHolderOn: startedOn,
            ...(isExtended ? { extendedOn: startedOn } : {}),
          },
          todayOn,
        );
        const length = isExtended ? 60 : 30;
        expect(clock?.dueOn).toBe(addDays(startedOn, length));
        expect(daysBetween(startedOn, clock?.dueOn ?? '')).toBe(length);
        expect(clock?.leftDays).toBe(length - later);
        expect(clock?.isOver).toBe(later > length);
        expect(clock?.extensionUntilOn).toBe(addDays(startedOn, 30));
      }),
    );
  });

  it('runs from the day the holder had the request in hand', () => {
    const builder = aCase()
      .withRecord('i1')
      .on('2026-11-09')
      .record({
        type: 'REQUEST_RECORDS',
        recordItemIds: ['i1'],
        way: 'RECORDS_OFFICE',
        basis: 'RIGHT_OF_ACCESS',
        reachedHolderOn: '2026-11-05',
      });
    expect(clockOf(builder)?.dueOn).toBe('2026-12-05');
  });

  it('runs on when the same thing is asked for once more, and begins anew after something wrong came', () => {
    const again: Action = {
      type: 'REQUEST_RECORDS',
      recordItemIds: ['i1'],
      way: 'RECORDS_OFFICE',
      basis: 'RIGHT_OF_ACCESS',
    };
    const builder = asked().on('2026-11-20').record(extension).record(again);
    expect(clockOf(builder)).toMatchObject({ startedOn: '2026-11-02', isExtended: true });
    builder
      .record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] })
      .record({ type: 'MARK_RECORD_WRONG', recordItemId: 'i1', reason: 'Somebody else’s' })
      .record(again);
    expect(clockOf(builder)).toMatchObject({ startedOn: '2026-11-20', isExtended: false });
  });

  it('stands still for whatever was asked for otherwise, and once it has come', () => {
    expect(clockOf(asked('TREATMENT'))).toBeUndefined();
    expect(clockOf(aCase().withRecord('i1', 'REQUESTED'))).toBeUndefined();
    expect(clockOf(asked().record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] }))).toBeUndefined();
  });
});

describe('an extension', () => {
  it('is written once, within the first 30 days', () => {
    const builder = asked().on('2026-12-10');
    expect(outcomeOf(builder, extension)).toBe('ACCEPTED');
    expect(outcomeOf(builder, { ...extension, writtenOn: '2026-12-02' })).toBe('ACCEPTED');
    expect(outcomeOf(builder, { ...extension, writtenOn: '2026-12-03' })).toBe('INVALID writtenOn');
    expect(outcomeOf(builder, { ...extension, writtenOn: '2026-11-01' })).toBe('INVALID writtenOn');
    builder.record(extension);
    expect(outcomeOf(builder, extension)).toBe('NOT_IN_THIS_STATE recordItemIds');
  });

  it('needs a reason, and a request under the right of access', () => {
    expect(outcomeOf(asked().on('2026-11-20'), { ...extension, reason: ' ' })).toBe('INVALID reason');
    expect(outcomeOf(asked('TREATMENT').on('2026-11-20'), extension)).toBe('NOT_IN_THIS_STATE recordItemIds');
  });
});
