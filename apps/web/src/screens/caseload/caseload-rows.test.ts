import { describe, expect, it } from '@jest/globals';
import { aRow } from '../../testing/a-row.js';
import { caseloadRows, matchesText, viewCounts } from './caseload-rows.js';
import type { CaseloadSearch } from './caseload.search.js';

const DAY = { today: '2026-11-22', coldAfterDays: 7 };
const collator = new Intl.Collator('en');
const names = (rows: { patientName: string }[]): string[] => rows.map(({ patientName }) => patientName);
const list = (rows: ReturnType<typeof aRow>[], search: CaseloadSearch, text = ''): string[] =>
  names(caseloadRows(rows, search, text, DAY, collator));

describe('finding somebody by what is typed', () => {
  const row = { patientName: 'Tomás O’Rourke-Villanueva', mrn: 'A562715' };
  it.each(['tomas', 'TOM', 'villa', 'rourke to', 'o’r', "o'r", '562', 'a5627', 'tomás vill'])(
    'finds by %p',
    (text) => {
      expect(matchesText(row, text)).toBe(true);
    },
  );
  it.each(['omas', 'tomas x', '999', 'nueva'])('does not find by %p', (text) => {
    expect(matchesText(row, text)).toBe(false);
  });
  it('finds everybody by nothing', () => {
    expect(matchesText(row, '  ')).toBe(true);
  });
  it('finds a patient without a record number by name', () => {
    expect(matchesText({ patientName: 'Rosa Ortiz', mrn: null }, 'ort')).toBe(true);
  });
});

describe('the order of the caseload', () => {
  const ana = aRow({
    patientName: 'Ana',
    mustMoveOn: '2026-12-05',
    currentStep: 'VISIT',
    lastTouchAt: '2026-11-01T00:00:00Z',
  });
  const ben = aRow({
    patientName: 'Ben',
    mustMoveOn: '2026-11-20',
    currentStep: 'CENTER',
    lastTouchAt: '2026-11-20T00:00:00Z',
  });
  const noClock = aRow({
    patientName: 'Cleo',
    mustMoveOn: null,
    windowOn: null,
    currentStep: 'TRIAGE',
    lastTouchAt: '2026-11-10T00:00:00Z',
  });
  const rows = [ana, noClock, ben];

  it('is by slack, least first and no clock last', () => {
    expect(list(rows, {})).toEqual(['Ben', 'Ana', 'Cleo']);
  });
  it.each([
    [{ sort: 'name' }, ['Ana', 'Ben', 'Cleo']],
    [{ sort: 'name', order: 'desc' }, ['Cleo', 'Ben', 'Ana']],
    [{ sort: 'step' }, ['Cleo', 'Ben', 'Ana']],
    [{ sort: 'touch' }, ['Ana', 'Cleo', 'Ben']],
    [{ order: 'desc' }, ['Cleo', 'Ana', 'Ben']],
  ] as [CaseloadSearch, string[]][])('by %p is %p', (search, expected) => {
    expect(list(rows, search)).toEqual(expected);
  });
  it('does not change the rows it was given', () => {
    caseloadRows(rows, { sort: 'name' }, '', DAY, collator);
    expect(names(rows)).toEqual(['Ana', 'Cleo', 'Ben']);
  });
});

describe('the filters of the caseload', () => {
  const rows = [
    aRow({ patientName: 'Ana', language: 'es', currentStep: 'VISIT', navigatorId: 'n1' }),
    aRow({ patientName: 'Ben', language: 'en-US', navigatorId: 'n2' }),
    aRow({ patientName: 'Cleo', language: 'vi', currentStep: 'VISIT', navigatorId: 'n1' }),
  ];
  it.each([
    [{ language: 'es' }, ['Ana']],
    [{ language: 'en' }, ['Ben']],
    [{ language: 'other' }, ['Cleo']],
    [{ step: 'VISIT' }, ['Ana', 'Cleo']],
    [{ step: 'VISIT', language: 'other' }, ['Cleo']],
    [{ navigatorId: 'n2' }, ['Ben']],
  ] as [CaseloadSearch, string[]][])('%p leaves %p', (search, expected) => {
    expect(list(rows, { ...search, sort: 'name' })).toEqual(expected);
  });
  it('and the typed text hold at once', () => {
    expect(list(rows, { step: 'VISIT' }, 'cl')).toEqual(['Cleo']);
  });
});

describe('the ready-made views', () => {
  const rows = [
    aRow({ patientName: 'at risk', mustMoveOn: '2026-11-21' }),
    aRow({ patientName: 'paused and late', status: 'PAUSED', mustMoveOn: '2026-11-01' }),
    aRow({ patientName: 'answered', answeredAt: '2026-11-22T08:00:00Z', currentStep: 'VISIT' }),
    aRow({
      patientName: 'insurance open',
      currentStep: 'INSURANCE',
      stepStates: ['DONE', 'DONE', 'DONE', 'WAITING', 'DONE', 'NOT_STARTED', 'NOT_STARTED'],
    }),
    aRow({
      patientName: 'in triage',
      currentStep: 'TRIAGE',
      stepStates: [
        'IN_PROGRESS',
        'NOT_STARTED',
        'NOT_STARTED',
        'NOT_STARTED',
        'NOT_STARTED',
        'NOT_STARTED',
        'NOT_STARTED',
      ],
    }),
  ];
  it('show the cases their names promise', () => {
    expect(list(rows, { view: 'risk' })).toEqual(['at risk']);
    expect(list(rows, { view: 'answers' })).toEqual(['answered']);
    expect(list(rows, { view: 'paused' })).toEqual(['paused and late']);
    expect(list(rows, { view: 'insurance' })).toEqual(['insurance open']);
    expect(list(rows, { view: 'records' })).toEqual(['at risk']);
  });
  it('find the cases gone quiet and the people we cannot reach', () => {
    const touched = (patientName: string, on: string) =>
      aRow({ patientName, lastTouch: { type: 'LOG_CALL', actorKind: 'PERSON', on } });
    const silent = [
      touched('a week ago', '2026-11-15'),
      touched('six days ago', '2026-11-16'),
      aRow({ patientName: 'wrong number', isUnreachable: true, unreachable: 'WRONG_NUMBER' }),
    ];
    expect(list(silent, { view: 'cold' })).toEqual(['a week ago']);
    expect(list(silent, { view: 'unreachable' })).toEqual(['wrong number']);
  });
  it('count exactly what they show', () => {
    const counts = viewCounts(rows, DAY);
    for (const view of [
      'risk',
      'answers',
      'records',
      'insurance',
      'waiting',
      'cold',
      'unreachable',
      'paused',
    ] as const) {
      expect(counts[view]).toBe(list(rows, { view }).length);
    }
  });
});
