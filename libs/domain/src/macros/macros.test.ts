import { describe, expect, it } from '@jest/globals';
import { aCase } from '../testing/a-case.js';
import { macroProblems } from './check-macros.js';
import { macroActions } from './macro-actions.js';
import { FIRST_MACROS, MAX_MACROS, type Macro } from './macro.types.js';

// A Monday.
const TODAY = '2026-11-02';
const [requested, , cardWanted] = FIRST_MACROS;
const newId = (): string => 't1';

describe('a macro', () => {
  it('requests what is open, logs the call and looks again after three days', () => {
    const state = aCase().withRecord('i1').withRecord('i2', 'ACCEPTED').withRecord('i3').build();
    expect(macroActions(requested, state, TODAY, newId)).toEqual([
      { type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i3'], way: 'RECORDS_OFFICE' },
      { type: 'LOG_CALL', party: 'HOLDER', outcome: 'REACHED', followUpOn: '2026-11-05' },
    ]);
  });

  it('leaves out what is done already', () => {
    const asked = aCase().triaged().withTask('SEND_CARD_PHOTO').build();
    expect(macroActions(cardWanted, asked, TODAY, newId)).toEqual([
      { type: 'SNOOZE_CASE', untilOn: '2026-11-04' },
    ]);
    expect(macroActions(requested, asked, TODAY, newId).map(({ type }) => type)).toEqual(['LOG_CALL']);
  });

  it('calls again on a business day', () => {
    // Thursday and three days is a Sunday.
    const [, call] = macroActions(requested, aCase().withRecord('i1').build(), '2026-11-05', newId);
    expect(call).toMatchObject({ followUpOn: '2026-11-09' });
  });
});

describe('a list of macros', () => {
  const one = (change: Partial<Macro> = {}): Macro => ({
    id: 'm1',
    name: 'Left a note',
    steps: [{ kind: 'ADD_NOTE', text: 'Left a note' }],
    ...change,
  });

  it('is taken as every organization has it, and with their own', () => {
    expect(macroProblems([...FIRST_MACROS, one()])).toEqual([]);
  });

  it.each<[string, Macro[], string]>([
    ['has no name', [one({ name: ' ' })], 'macros.0.name'],
    ['does nothing', [one({ steps: [] })], 'macros.0.steps'],
    ['waits too long', [one({ steps: [{ kind: 'SNOOZE', days: 91 }] })], 'macros.0.steps.0.days'],
    ['says nothing', [one({ steps: [{ kind: 'ADD_NOTE', text: '' }] })], 'macros.0.steps.0.text'],
    ['is there twice', [one(), one({ id: 'm2', name: 'left a note ' })], 'macros'],
    ['is one too many', Array.from({ length: MAX_MACROS + 1 }, (_, id) => one({ id: String(id) })), 'macros'],
  ])('is refused when one %s', (_name, macros, field) => {
    expect(macroProblems(macros).map((problem) => problem.field)).toContain(field);
  });
});
