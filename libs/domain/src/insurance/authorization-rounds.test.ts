import { describe, expect, it } from '@jest/globals';
import type { ActionPayloads } from '../case/actions.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { boardFacts } from '../today/board-facts.js';

type Fields = ActionPayloads['UPDATE_COVERAGE'];
const said = (builder: CaseBuilder, fields: Fields): CaseBuilder =>
  builder.record({ type: 'UPDATE_COVERAGE', ...fields });
const submitted = (): CaseBuilder =>
  said(aCase().triaged(), {
    planType: 'MEDICAID',
    isCoverageActive: 'YES',
    referralRequired: 'NO',
    authorizationRequired: 'YES',
    referenceNumber: 'R-1',
    authorizationState: 'SUBMITTED',
  });
const denied = (): CaseBuilder =>
  said(submitted().after(3), {
    authorizationState: 'DENIED',
    denialReason: 'Out of network',
    appealDueOn: '2026-12-30',
  });

describe('a prior authorization', () => {
  it('is dated by the day it was told of, and not asked for where nothing was submitted', () => {
    expect(aCase().withCoverage({ authorizationRequired: 'YES' }).build().authorizations).toEqual([]);
    expect(submitted().build().authorizations).toEqual([
      { ordinal: 1, round: 1, submittedOn: '2026-11-02', isExpedited: false },
    ]);
    expect(denied().build().coverage.authorizationAnsweredOn).toBe('2026-11-05');
  });

  it('that was denied keeps its reason when it is submitted again, and the next one begins without', () => {
    const again = said(denied().after(2), {
      authorizationState: 'SUBMITTED',
      authorizationIsExpedited: true,
    });
    const { authorizations, coverage } = again.build();
    expect(authorizations).toMatchObject([
      { ordinal: 1, result: 'DENIED', denialReason: 'Out of network', answeredOn: '2026-11-05' },
      { ordinal: 2, submittedOn: '2026-11-07', isExpedited: true },
    ]);
    expect(coverage.denialReason).toBeUndefined();
    expect(coverage.appealDueOn).toBeUndefined();
    expect(authorizations[1]?.result).toBeUndefined();
  });

  it('set back to submitted on the same day is a correction, on another day a new request', () => {
    const approved = (): CaseBuilder => said(submitted().after(1), { authorizationState: 'APPROVED' });
    expect(said(approved(), { authorizationState: 'SUBMITTED' }).build().authorizations).toHaveLength(1);
    const anew = { authorizationState: 'SUBMITTED', authorizationSubmittedOn: '2026-11-03' } as const;
    expect(said(approved(), anew).build().authorizations).toHaveLength(2);
  });

  it('stays in the list when a third opinion is sought', () => {
    const third = denied()
      .withWrittenOpinion()
      .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' })
      .record({ type: 'START_ROUND', reason: 'The two differ' });
    expect(third.build().authorizations).toHaveLength(1);
    expect(third.build().coverage.authorizationState).toBeUndefined();
    expect(
      said(third, { authorizationRequired: 'YES', authorizationState: 'SUBMITTED' }).build().authorizations,
    ).toMatchObject([{ round: 1 }, { round: 2, ordinal: 2 }]);
  });
});

describe('an appeal', () => {
  const appealed = (): CaseBuilder => said(denied().after(1), { appealFiledOn: '2026-11-06' });
  const act = (builder: CaseBuilder): string => {
    const { why, nextAct } = boardFacts(builder.build(), '2026-11-06');
    return `${why.code} → ${nextAct.code}`;
  };
  const only = (builder: CaseBuilder): CaseBuilder =>
    builder.withAcceptedCenter().withQuestions().withRecord('i1', 'ACCEPTED');

  it('is a task with its last day until it is filed', () => {
    expect(act(only(denied()))).toBe('AUTHORIZATION_DENIED → APPEAL_DENIAL');
    expect(boardFacts(only(denied()).build(), '2026-11-06').why.on).toBe('2026-12-30');
    expect(appealed().build().coverage.authorizationState).toBe('APPEALED');
  });

  it('that is won is an approval', () => {
    const { coverage, authorizations } = said(appealed().after(4), { appealResult: 'WON' }).build();
    expect(coverage).toMatchObject({ authorizationState: 'APPROVED', appealAnsweredOn: '2026-11-10' });
    expect(authorizations).toMatchObject([{ result: 'DENIED', appealResult: 'WON' }]);
  });

  it('that is lost stays a denial, and the patient is told next', () => {
    const lost = said(appealed(), { appealResult: 'LOST' });
    expect(lost.build().coverage.authorizationState).toBe('DENIED');
    expect(act(only(lost))).toBe('APPEAL_LOST → CALL_PATIENT');
  });
});

it('an estimate counts as shown until it changes', () => {
  const shown = said(aCase(), { outOfPocketCents: 40_000, estimateShownOn: '2026-11-02' });
  expect(shown.build().coverage.estimateShownOn).toBe('2026-11-02');
  expect(said(shown, { network: 'IN_NETWORK' }).build().coverage.estimateShownOn).toBe('2026-11-02');
  expect(said(shown, { outOfPocketCents: 50_000 }).build().coverage.estimateShownOn).toBeUndefined();
});
