import { describe, expect, it } from '@jest/globals';
import { aCase } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import type { Action } from './actions.js';

const triage = (facts: object): Action => ({ type: 'UPDATE_TRIAGE', ...facts });
const coverage = (facts: object): Action => ({ type: 'UPDATE_COVERAGE', ...facts });
const note = (text: unknown): Action => ({ type: 'ADD_NOTE', text }) as Action;

describe('bad input', () => {
  it.each<[string, Action, string]>([
    ['a diagnosis in the future', triage({ diagnosedOn: '2026-11-03' }), 'INVALID diagnosedOn'],
    ['a diagnosis before 1900', triage({ diagnosedOn: '1899-12-31' }), 'INVALID diagnosedOn'],
    ['a diagnosis today', triage({ diagnosedOn: '2026-11-02' }), 'ACCEPTED'],
    ['a day that does not exist', triage({ diagnosedOn: '2026-02-30' }), 'INVALID diagnosedOn'],
    ['a number for a day', triage({ diagnosedOn: 46304 }), 'INVALID diagnosedOn'],
    ['an unknown reason', triage({ reasons: ['BORED'] }), 'INVALID reasons'],
    ['one reason that is no list', triage({ reasons: 'REASSURANCE' }), 'INVALID reasons'],
    ['a name of 200 letters', triage({ currentDoctor: 'x'.repeat(200) }), 'ACCEPTED'],
    ['a name of 201 letters', triage({ currentDoctor: 'x'.repeat(201) }), 'INVALID currentDoctor'],
    ['a text of 4,000 letters', note('x'.repeat(4_000)), 'ACCEPTED'],
    ['a text of 4,001 letters', note('x'.repeat(4_001)), 'INVALID text'],
    ['a reason of 1,001 letters', { type: 'REOPEN_CASE', reason: 'x'.repeat(1_001) }, 'INVALID reason'],
    ['an empty text', note('  \n '), 'INVALID text'],
    ['no text', note(undefined), 'INVALID text'],
    ['lines and tabs', note('first\n\tsecond\r\n'), 'ACCEPTED'],
    ['every script and sign', note('Zoë · 李 · שלום · 👩🏽‍⚕️ =1+1'), 'ACCEPTED'],
    ['a zero byte', note('a\u0000b'), 'INVALID text'],
    ['an escape', note('a\u001bb'), 'INVALID text'],
    ['half a character', note('a\ud83d'), 'INVALID text'],
    ['an amount below zero', coverage({ outOfPocketCents: -1 }), 'INVALID outOfPocketCents'],
    [
      'an amount above a million dollars',
      coverage({ outOfPocketCents: 100_000_001 }),
      'INVALID outOfPocketCents',
    ],
    ['half a cent', coverage({ outOfPocketCents: 0.5 }), 'INVALID outOfPocketCents'],
    ['no number', coverage({ outOfPocketCents: Number.NaN }), 'INVALID outOfPocketCents'],
    ['a million dollars', coverage({ outOfPocketCents: 100_000_000 }), 'ACCEPTED'],
    ['a word for yes', coverage({ referralRequired: 'MAYBE' }), 'INVALID referralRequired'],
    ['a text for a truth', coverage({ isSelfPay: 'true' }), 'INVALID isSelfPay'],
    ['nothing for a field, which clears it', coverage({ isSelfPay: null, payerName: '' }), 'ACCEPTED'],
    ['a field nobody knows', coverage({ isChosen: true }), 'INVALID isChosen'],
    [
      'a prototype for a field',
      JSON.parse('{"type":"UPDATE_COVERAGE","__proto__":{"round":9}}') as Action,
      'INVALID __proto__',
    ],
    ['a rating of 6', { type: 'RATE_TEAM', order: 'FIRST', trust: 6 }, 'INVALID trust'],
    ['a rating of 4.5', { type: 'RATE_TEAM', order: 'FIRST', trust: 4.5 }, 'INVALID trust'],
    [
      'a decision tomorrow',
      { type: 'RECORD_DECISION', words: 'Yes', decidedOn: '2026-11-03' },
      'INVALID decidedOn',
    ],
    [
      'a pause that ended',
      { type: 'PAUSE_CASE', reason: 'OTHER', resumeOn: '2026-11-01' },
      'INVALID resumeOn',
    ],
    ['a death tomorrow', { type: 'CLOSE_CASE', reason: 'DECEASED', on: '2026-11-03' }, 'INVALID on'],
    [
      'a call of eleven hours',
      { type: 'LOG_CALL', party: 'OTHER', outcome: 'REACHED', minutes: 660 },
      'INVALID minutes',
    ],
    ['an id with a space', { type: 'ASSIGN_NAVIGATOR', navigatorId: 'a b' }, 'INVALID navigatorId'],
    ['an id too long', { type: 'ASSIGN_NAVIGATOR', navigatorId: 'a'.repeat(65) }, 'INVALID navigatorId'],
    ['an action nobody knows', { type: 'DELETE_CASE' } as unknown as Action, 'INVALID type'],
  ])('%s', (_name, action, expected) => {
    expect(outcomeOf(aCase(), action)).toBe(expected);
  });
});
