import { describe, expect, it } from '@jest/globals';
import type { CallOutcome } from '../case/actions.js';
import { aCase, IMPORT, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import { boardFacts } from './board-facts.js';
import { isCold, unreachableReason } from './silence.js';

const called = (...outcomes: CallOutcome[]): CaseBuilder =>
  outcomes.reduce(
    (builder, outcome) => builder.record({ type: 'LOG_CALL', party: 'PATIENT', outcome }),
    aCase().triaged(),
  );
const raised = (reason: 'DELIVERY_FAILED' | 'TWO_UNANSWERED' | 'NO_CONTACT' | 'NO_CONSENT'): CaseBuilder =>
  aCase()
    .triaged()
    .by(SYSTEM)
    .record({ type: 'RAISE_CALL_TASK', callTaskId: 'k', reason, dueOn: '2026-11-03' })
    .by({ kind: 'PERSON', isClinical: false });

describe('a person we cannot reach', () => {
  it.each<[string, CaseBuilder, string | undefined]>([
    ['one call without an answer is not', called('NO_ANSWER'), undefined],
    ['two in a row are', called('NO_ANSWER', 'VOICEMAIL'), 'UNANSWERED'],
    ['being reached ends the row', called('NO_ANSWER', 'REACHED', 'VOICEMAIL'), undefined],
    ['a wrong number is', called('WRONG_NUMBER'), 'WRONG_NUMBER'],
    ['until a call goes better', called('WRONG_NUMBER', 'VOICEMAIL'), 'UNANSWERED'],
    ['an answer of the patient ends it', called('NO_ANSWER', 'NO_ANSWER').withAnswer('TEXT'), undefined],
    ['and ends the wrong number', called('WRONG_NUMBER').withAnswer('TEXT'), undefined],
    ['messages that come back are', raised('DELIVERY_FAILED'), 'BOUNCED'],
    ['two messages without an answer are', raised('TWO_UNANSWERED'), 'UNANSWERED'],
    ['nowhere to send them is', raised('NO_CONTACT'), 'NO_CONTACT'],
    ['a consent nobody asked for is not', raised('NO_CONSENT'), undefined],
    [
      'a closed case is not',
      called('WRONG_NUMBER').record({ type: 'CLOSE_CASE', reason: 'UNREACHABLE' }),
      undefined,
    ],
  ])('%s', (_name, builder, reason) => {
    expect(unreachableReason(builder.build())).toBe(reason);
  });

  it('is one without any number or address that works, too', () => {
    expect(boardFacts(aCase().triaged().build(), '2026-11-03', [], false)).toMatchObject({
      isUnreachable: true,
      unreachable: 'NO_CONTACT',
    });
  });
});

describe('a case that has gone quiet', () => {
  const cold = (builder: CaseBuilder, today: string, days = 7): boolean =>
    isCold(boardFacts(builder.build(), today), today, days);

  it('is an open one in which nobody did anything for the days the organization says', () => {
    expect(cold(aCase(), '2026-11-08')).toBe(false);
    expect(cold(aCase(), '2026-11-09')).toBe(true);
    expect(cold(aCase(), '2026-11-09', 8)).toBe(false);
    expect(cold(aCase().record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }), '2026-12-09')).toBe(false);
  });

  it('is kept awake by people on either side, not by files and jobs', () => {
    const until = (builder: CaseBuilder) => boardFacts(builder.build(), '2026-11-20').lastTouch;
    const call = {
      type: 'RAISE_CALL_TASK',
      callTaskId: 'k',
      reason: 'NO_CONSENT',
      dueOn: '2026-11-10',
    } as const;
    expect(until(aCase().after(3).by(SYSTEM).record(call))).toEqual({
      type: 'OPEN_CASE',
      actorKind: 'PERSON',
      on: '2026-11-02',
    });
    expect(until(aCase().after(3).by(IMPORT).record({ type: 'ADD_NOTE', text: 'From the file' })).on).toBe(
      '2026-11-02',
    );
    expect(until(aCase().after(3).withAnswer('TEXT'))).toEqual({
      type: 'PATIENT_ANSWERED',
      actorKind: 'PATIENT',
      on: '2026-11-05',
    });
  });
});
