import { describe, expect, it } from '@jest/globals';
import {
  edited,
  fitting,
  followed,
  merged,
  noEdits,
  overtaken,
  readEdits,
  settled,
  without,
  type Edits,
} from './edits.js';

type Values = { stage: string; doctor: string; reasons: readonly string[] };
const asOpened: Values = { stage: 'II', doctor: 'Dr. Lee', reasons: ['UNCERTAIN'] };

function typed(stage: string): Edits<Values> {
  return edited(noEdits<Values>(), asOpened, 7, 'stage', stage);
}

describe('typing over a case that others change too', () => {
  it('sends only what was touched, and remembers the version that was looked at', () => {
    const edits = typed('III');
    expect(edits.changed).toEqual({ stage: 'III' });
    expect(edits.version).toBe(7);
    expect(merged(asOpened, edits)).toEqual({ ...asOpened, stage: 'III' });
  });

  it('keeps the first version while more is typed', () => {
    const later = edited(typed('III'), asOpened, 9, 'doctor', 'Dr. Kim');
    expect(later.version).toBe(7);
    expect(later.base).toEqual(asOpened);
  });

  it('is untouched again when a field is typed back to what it was', () => {
    expect(edited(typed('III'), asOpened, 7, 'stage', 'II')).toEqual(noEdits());
    expect(edited(noEdits<Values>(), asOpened, 7, 'reasons', ['UNCERTAIN'])).toEqual(noEdits());
  });

  it('lets untouched fields follow the newest case', () => {
    expect(merged({ ...asOpened, doctor: 'Dr. Kim' }, typed('III')).doctor).toBe('Dr. Kim');
  });

  it('names only the typed fields somebody else changed to something else', () => {
    const edits = edited(typed('III'), asOpened, 7, 'doctor', 'Dr. Kim');
    expect(overtaken({ ...asOpened, stage: 'IV' }, edits)).toEqual(['stage']);
    expect(overtaken({ ...asOpened, stage: 'III' }, edits)).toEqual([]);
    expect(overtaken({ ...asOpened, reasons: [] }, edits)).toEqual([]);
  });

  it('drops the overtaken fields when theirs is taken, and keeps the rest', () => {
    const edits = edited(typed('III'), asOpened, 7, 'doctor', 'Dr. Kim');
    expect(without(edits, ['stage']).changed).toEqual({ doctor: 'Dr. Kim' });
    expect(without(edits, ['stage', 'doctor'])).toEqual(noEdits());
  });
});

describe('words left behind in an earlier sitting', () => {
  it('come back as they were typed', () => {
    const edits = typed('III');
    expect(readEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
  });

  it.each([
    [null],
    ['III'],
    [{}],
    [{ changed: 'III' }],
    [{ changed: { stage: 3 } }],
    [{ changed: {}, base: 7 }],
  ])('are no edits when they were stored as %j', (stored) => {
    expect(readEdits(stored)).toBeUndefined();
  });

  it('count no more where the case says the same by now, or the form has no such field', () => {
    const edits: Edits<Values> = { ...typed('III'), changed: { stage: 'III', doctor: 'Dr. Kim' } };
    expect(fitting(edits, { ...asOpened, stage: 'III' }).changed).toEqual({ doctor: 'Dr. Kim' });
    const older = { ...typed('III'), changed: { stage: 'III', gone: 'x' } } as Edits<Values>;
    expect(fitting(older, asOpened).changed).toEqual({ stage: 'III' });
    expect(fitting(typed('III'), { ...asOpened, stage: 'III' })).toEqual(noEdits());
  });
});

describe('a field both have written', () => {
  const newest: Values = { stage: 'IV', doctor: 'Dr. Kim', reasons: ['UNCERTAIN'] };

  it('stands as typed and is no longer in question once mine is chosen', () => {
    const mine = settled(typed('III'), newest, 'stage', 'MINE');
    expect(merged(newest, mine).stage).toBe('III');
    expect(overtaken(newest, mine)).toEqual([]);
    expect(overtaken({ ...newest, stage: 'I' }, mine)).toEqual(['stage']);
  });

  it('shows theirs once that is chosen, and the other typed fields stay', () => {
    const both: Edits<Values> = { ...typed('III'), changed: { stage: 'III', reasons: ['SURGERY'] } };
    const theirs = settled(both, newest, 'stage', 'THEIRS');
    expect(merged(newest, theirs)).toEqual({ ...newest, reasons: ['SURGERY'] });
    expect(overtaken(newest, theirs)).toEqual([]);
  });

  it('is told apart from one that only follows what somebody else wrote', () => {
    expect(followed(newest, typed('III'))).toEqual(['doctor']);
    expect(followed(asOpened, typed('III'))).toEqual([]);
    expect(followed(newest, noEdits<Values>())).toEqual([]);
  });
});
