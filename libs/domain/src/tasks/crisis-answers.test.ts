import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import {
  BUILT_IN_CRISIS_WORDS,
  CRISIS_KINDS,
  crisisWordProblem,
  crisisWordsWith,
  findCrisis,
  findCrisisWord,
  tidyCrisisWords,
} from '../consent/crisis-words.js';
import { aCase, NAVIGATOR, PATIENT, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { boardFacts } from '../today/board-facts.js';
import { compareRows, todayGroup } from '../today/groups.js';
import { mayBeHandled } from './crisis-answers.js';

const TODAY = '2026-11-02';
const ready = (): CaseBuilder => aCase().triaged('2026-12-20').withAcceptedCenter();
const cry: Action = {
  type: 'PATIENT_ANSWERED',
  answerId: 'x1',
  answer: 'TEXT',
  text: 'chest pain',
  crisis: 'LIFE',
};
const cried = (builder: CaseBuilder): CaseBuilder => builder.by(PATIENT).record(cry).by(NAVIGATOR);
const placed = (builder: CaseBuilder): string => {
  const facts = boardFacts(builder.build(), TODAY);
  return `${todayGroup(facts, TODAY)} ${facts.nextAct.code}`;
};
const call = (outcome: 'REACHED' | 'NO_ANSWER', party: 'PATIENT' | 'HOLDER' = 'PATIENT'): Action => ({
  type: 'LOG_CALL',
  party,
  outcome,
});

describe('words that sound like an emergency', () => {
  it.each([
    ['an open case', ready()],
    ['a case without a window', aCase()],
    ['a paused case', ready().record({ type: 'PAUSE_CASE', reason: 'OTHER' })],
    ['a closed case', ready().record({ type: 'CLOSE_CASE', reason: 'DECLINED' })],
    ['a reported death', ready().record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'sister' })],
    [
      'severe distress',
      ready().record({ type: 'RECORD_DISTRESS', score: 10, instrument: 'NCCN', on: TODAY }),
    ],
    ['a call for help', ready().withAnswer('HELP')],
  ])('stand first on Today, whatever else there is: %s', (_name, builder) => {
    expect(placed(cried(builder))).toBe('SAME_DAY CALL_NOW');
  });

  it('come before distress of 10 in the same group', () => {
    const crisis = { status: 'CLOSED', mustMoveOn: null, nextAct: { code: 'CALL_NOW' } } as const;
    const distress = {
      status: 'OPEN',
      mustMoveOn: '2026-01-01',
      nextAct: { code: 'RELIEVE_DISTRESS' },
    } as const;
    expect([distress, crisis].toSorted(compareRows)).toEqual([crisis, distress]);
  });

  it('are settled by a call that reached the patient', () => {
    const after = cried(ready()).record(call('REACHED'));
    expect(placed(after)).not.toContain('CALL_NOW');
    expect(after.build().answers[0]).toMatchObject({ isHandled: true, calledOn: TODAY });
  });

  it('stay first after a call nobody answered, and may be set aside then', () => {
    const handle: Action = { type: 'HANDLE_ANSWER', answerId: 'x1' };
    const before = cried(ready());
    expect(outcomeOf(before, handle)).toBe('NOT_IN_THIS_STATE answerId');
    expect(outcomeOf(before.record(call('REACHED', 'HOLDER')), handle)).toBe('NOT_IN_THIS_STATE answerId');
    const tried = before.record(call('NO_ANSWER'));
    expect(placed(tried)).toBe('SAME_DAY CALL_NOW');
    expect(placed(tried.record(handle))).not.toContain('CALL_NOW');
  });

  it('do not go away with the task they were said about', () => {
    const asked = ready().record({ type: 'ASK_PATIENT', taskId: 't1', kind: 'GET_REFERRAL' });
    const said = asked
      .by(PATIENT)
      .record({ ...cry, taskId: 't1' })
      .by(NAVIGATOR);
    expect(placed(said.record({ type: 'COMPLETE_PATIENT_TASK', taskId: 't1' }))).toBe('SAME_DAY CALL_NOW');
  });

  it('without the mark, as recorded before it existed, are an answer like others', () => {
    const { crisis: _, ...old } = cry;
    expect(placed(ready().by(PATIENT).record(old).by(NAVIGATOR))).toBe('ANSWERS ANSWER_PATIENT');
    expect(mayBeHandled({ isHandled: false })).toBe(true);
  });
});

describe('the list of an organization', () => {
  const own = { en: { LIFE: ['port is red'], SUICIDE: [] }, es: { LIFE: [], SUICIDE: ['no aguanto más'] } };

  it('comes beside the built-in words, which are always heard', () => {
    const words = crisisWordsWith(own);
    expect(findCrisis('My PORT is red', words)).toBe('LIFE');
    expect(findCrisis('ya no aguanto mas', words)).toBe('SUICIDE');
    expect(findCrisisWord('ya no aguanto mas', words)).toBe('no aguanto más');
    for (const kind of CRISIS_KINDS)
      for (const language of ['en', 'es'] as const)
        for (const word of BUILT_IN_CRISIS_WORDS[language][kind])
          expect([word, findCrisis(word, crisisWordsWith({ en: none, es: none }))]).toEqual([word, kind]);
  });

  it('is kept tidy: no empty line, nothing twice, nothing built in', () => {
    expect(
      tidyCrisisWords('en', 'LIFE', ['  Port  is red ', 'port is red!', '', '...', 'Chest pain']),
    ).toEqual(['port is red']);
  });

  it('takes no word so short that every message has it, nor a list without end', () => {
    expect(crisisWordProblem(['ok'])).toBe('WORD_TOO_SHORT');
    expect(crisisWordProblem(['x'.repeat(61)])).toBe('WORD_TOO_LONG');
    expect(crisisWordProblem(Array.from({ length: 101 }, (_, n) => `word ${n}`))).toBe('TOO_MANY_WORDS');
    expect(crisisWordProblem(['port is red'])).toBeUndefined();
  });
});

const none = { LIFE: [], SUICIDE: [] };
