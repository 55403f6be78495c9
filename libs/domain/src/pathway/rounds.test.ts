import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseState } from '../case/case-state.js';
import { decide } from '../case/decide.js';
import { foldCase } from '../case/fold.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { anyMoves, play } from '../testing/random-actions.js';
import { nextActOf } from '../today/next-act.js';
import { statusOf } from './step-status.js';

const TODAY = '2026-11-02';

/** A case whose second opinion is there, and a third one begun. */
const third = (): CaseBuilder =>
  aCase()
    .triaged()
    .withAcceptedCenter('center-1')
    .withCandidate('center-2')
    .withRecord('report', 'ACCEPTED')
    .withRecord('labs', 'SENT_TO_CENTER')
    .withCoverage()
    .withQuestions()
    .withWrittenOpinion()
    .record({ type: 'RECORD_OPINION', order: 'SECOND', stage: 'II' })
    .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS', note: 'Order of treatment' })
    .record({ type: 'START_ROUND', reason: 'They differ' });

describe('the records of a third opinion', () => {
  it('are there at once: what the earlier center got holds nothing up', () => {
    const state = third().build();
    expect(statusOf(state, 'RECORDS')?.state).toBe('DONE');
    expect(state.recordItems.map(({ id, state: is, round }) => [id, is, round])).toEqual([
      ['report', 'ACCEPTED', 1],
      ['labs', 'SENT_TO_CENTER', 1],
    ]);
  });

  const accepted = (): CaseBuilder =>
    third()
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'center-2' })
      .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'center-2', reply: 'ACCEPTED' })
      .withCoverage()
      .withQuestions()
      .withVisit('2026-11-20', 'visit-2');

  it('are offered to the new center when it has accepted', () => {
    const { act } = nextActOf(accepted().build(), TODAY);
    expect(act).toMatchObject({ code: 'SEND_RECORDS', recordItemIds: ['report', 'labs'] });
  });

  it('are open only as far as the new center wants them', () => {
    const sent = accepted().record({ type: 'SEND_RECORDS', recordItemIds: ['report'] });
    const state = sent.build();
    expect(statusOf(state, 'RECORDS')).toMatchObject({ state: 'WAITING', ball: 'CENTER' });
    expect(state.recordItems[0]).toMatchObject({ round: 2, state: 'SENT_TO_CENTER' });
    const read = sent.record({ type: 'ACCEPT_RECORDS', recordItemIds: ['report'] });
    expect(statusOf(read.build(), 'RECORDS')?.state).toBe('DONE');
    expect(nextActOf(read.build(), TODAY).act.code).toBe('WAIT');
  });

  it('that the new center wants from the holder again are asked for in its round', () => {
    const state = third()
      .record({ type: 'NEED_RECORD_AGAIN', recordItemId: 'report', reason: 'Newer one' })
      .build();
    expect(state.recordItems[0]).toMatchObject({ round: 2, state: 'NEEDED' });
    expect(statusOf(state, 'RECORDS')?.state).toBe('IN_PROGRESS');
  });
});

it('the center of the second opinion stays in sight and cannot give the third', () => {
  const builder = third();
  expect(builder.build().candidates[0]).toMatchObject({ id: 'center-1', round: 1, isChosen: true });
  const again = { type: 'CHOOSE_CANDIDATE' as const, candidateId: 'center-1' };
  const history = builder.history();
  const next = { ...history.at(-1)!, id: 'again', seq: history.length + 1, action: again };
  expect(decide(history, next)).toMatchObject({ kind: 'REFUSED', code: 'NOT_IN_THIS_STATE' });
});

/** Everything a case has gathered, by what it is called. */
function belongings(state: CaseState): string[] {
  return [
    ...state.candidates.map(({ id }) => `candidate ${id}`),
    ...state.recordItems.map(({ id }) => `record item ${id}`),
    ...state.appointments.map(({ id }) => `appointment ${id}`),
    ...state.opinions.map(({ order }) => `opinion ${order}`),
    ...state.tasks.map(({ id }) => `task ${id}`),
    ...state.answers.map(({ id }) => `answer ${id}`),
    ...state.callTasks.map(({ id }) => `call ${id}`),
    ...state.consents.map((consent, i) => `consent ${i} ${consent.channel} ${consent.at}`),
    ...state.pastDecisions.map(({ round, outcome }) => `outcome ${round} ${outcome ?? ''}`),
    ...state.steps
      .filter(({ round }) => round < state.round)
      .map(({ step, round }) => `step ${step} ${round}`),
  ];
}

it('a third round never loses an item of earlier rounds, whatever is recorded in it', () => {
  fc.assert(
    fc.property(anyMoves, anyMoves, (before, after) => {
      const begun = third().history();
      const start = begun.at(-1);
      // Anything may happen before the third opinion is wanted, and anything after.
      const played = play(begun.slice(0, -1), before);
      const asOf = foldCase(played.history);
      const at = {
        ...played.history.at(-1)!,
        id: 'third',
        seq: played.history.length + 1,
        action: start!.action,
      };
      const verdict = decide(played.history, at);
      if (verdict.kind === 'REFUSED') return;
      const had = [...belongings(asOf), ...asOf.questions.map(({ id }) => `question ${id}`)];
      const keeps = [
        ...belongings(verdict.state),
        ...verdict.state.questions.map(({ id }) => `question ${id}`),
      ];
      expect(keeps).toEqual(expect.arrayContaining(had));

      // Only taking an entry back takes something away; everything else adds or moves on.
      play([...played.history, at], after, (later, next, earlier) => {
        if (later.kind === 'REFUSED' || next.action.type === 'CORRECT') return;
        expect(belongings(later.state)).toEqual(expect.arrayContaining(belongings(foldCase(earlier))));
      });
    }),
    { numRuns: 60 },
  );
});
