import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '../case/case-state.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { slackOf } from './slack.js';
import type { HolderHistory } from './slack.types.js';

const TODAY = '2026-11-02';
const chain = (state: CaseState, today = TODAY, histories?: HolderHistory[]): string[] =>
  slackOf(state, today, histories).chain.map((link) => `${link.why.code} ${String(link.days)}`);

/** Everything but records is ready, so that records are the longest way. */
const ready = (): CaseBuilder =>
  aCase().triaged('2026-12-20').withAcceptedCenter().withCoverage().withQuestions();

describe('slack', () => {
  it('is window − today − remaining way, with the last day to move', () => {
    const slack = slackOf(ready().withRecord('i1', 'READABLE').build(), TODAY);
    // Visit 7 by default, outcome 1, decision 2: ten of the 48 days are spoken for.
    expect(slack).toMatchObject({
      remainingDays: 10,
      mustMoveOn: '2026-12-10',
      slackDays: 38,
      isEstimate: true,
    });
  });

  it('has no clock without a window, and none once the case is decided or closed', () => {
    expect(slackOf(aCase().build(), TODAY)).not.toHaveProperty('mustMoveOn');
    expect(slackOf(aCase().build(), TODAY).remainingDays).toBeGreaterThan(0);
    const decided = aCase().triaged().withWrittenOpinion().decided();
    expect(slackOf(decided.build(), TODAY)).toEqual({
      remainingDays: 0,
      isEstimate: false,
      chain: [],
      beside: [],
      awaited: [],
    });
    expect(slackOf(ready().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }).build(), TODAY).chain).toEqual(
      [],
    );
  });

  it('falls by a day each day while nothing moves', () => {
    const state = ready().withRecord('i1', 'NEEDED').build();
    expect(slackOf(state, '2026-11-12').slackDays).toBe((slackOf(state, TODAY).slackDays ?? 0) - 10);
  });

  it('stays while an item that was asked for is on its way, and falls when it is late', () => {
    const state = ready().withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES' }).build();
    expect(slackOf(state, '2026-11-08').slackDays).toBe(slackOf(state, TODAY).slackDays);
    expect(slackOf(state, '2026-11-12').slackDays).toBe((slackOf(state, TODAY).slackDays ?? 0) - 4);
  });

  it.each<[string, CaseBuilder, string[]]>([
    [
      'a report nobody asked for',
      ready().withRecord('i1', 'NEEDED'),
      ['RECORD_NOT_REQUESTED 5', 'RECORD_NOT_CHECKED 1'],
    ],
    [
      'a report on its way',
      ready().withRecord('i1', 'REQUESTED'),
      ['RECORD_WAITING 5', 'RECORD_NOT_CHECKED 1'],
    ],
    [
      'a report promised',
      ready().withRecord('i1', 'PROMISED', { promisedOn: '2026-11-11' }),
      ['RECORD_PROMISED 9', 'RECORD_NOT_CHECKED 1'],
    ],
    ['a report nobody looked at', ready().withRecord('i1', 'RECEIVED'), ['RECORD_NOT_CHECKED 1']],
    [
      'a wrong report',
      ready().withRecord('i1', 'WRONG_OR_INCOMPLETE'),
      ['RECORD_WRONG 5', 'RECORD_NOT_CHECKED 1'],
    ],
    [
      'slides on their way',
      ready().withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES' }),
      ['RECORD_WAITING 7', 'RECORD_NOT_SENT 2', 'RECORD_NOT_ACCEPTED 2'],
    ],
    [
      'slides sent to the center',
      ready().withRecord('i1', 'SENT_TO_CENTER', { kind: 'BIOPSY_SLIDES' }),
      ['RECORD_NOT_ACCEPTED 4'],
    ],
    [
      'a form the patient signs first',
      ready().withRecord('i1', 'NEEDED').withTask('SIGN_FORM'),
      ['PATIENT_HAS_THE_BALL 4', 'RECORD_NOT_REQUESTED 5', 'RECORD_NOT_CHECKED 1'],
    ],
    [
      'a disc the patient fetches',
      ready().withRecord('i1', 'NEEDED', { kind: 'IMAGING_DISC' }).withTask('FETCH_DISC'),
      ['PATIENT_HAS_THE_BALL 4', 'RECORD_NOT_SENT 2', 'RECORD_NOT_ACCEPTED 2'],
    ],
    ['no item at all', ready(), ['RECORD_NOT_REQUESTED 7']],
  ])('counts %s', (_name, builder, links) => {
    expect(chain(builder.build())).toEqual([
      ...links,
      'VISIT_NOT_BOOKED 7',
      'OUTCOME_MISSING 1',
      'DECISION_MISSING 2',
    ]);
  });

  it.each<[string, CaseBuilder, string[]]>([
    [
      'no candidate',
      aCase().triaged(),
      ['NO_CANDIDATE 2', 'CANDIDATE_NOT_CHOSEN 1', 'CENTER_NOT_ASKED 1', 'CENTER_NOT_ANSWERED 3'],
    ],
    [
      'a candidate',
      aCase().triaged().withCandidate(),
      ['CANDIDATE_NOT_CHOSEN 1', 'CENTER_NOT_ASKED 1', 'CENTER_NOT_ANSWERED 3'],
    ],
    [
      'a chosen one',
      aCase()
        .triaged()
        .withCandidate('c', { expectedDays: 6 })
        .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c' }),
      ['CENTER_NOT_ASKED 1', 'CENTER_NOT_ANSWERED 6'],
    ],
  ])('counts the center with %s', (_name, builder, links) => {
    const state = builder.withRecord('i1', 'READABLE').withCoverage().withQuestions().build();
    expect(chain(state).slice(0, links.length)).toEqual(links);
  });

  it.each<[string, object, string[]]>([
    ['nothing asked', { isCoverageActive: 'UNKNOWN' }, ['COVERAGE_NOT_ASKED 2']],
    ['a referral missing', { referralRequired: 'YES' }, ['REFERRAL_MISSING 4']],
    [
      'an authorization to submit',
      { authorizationRequired: 'YES' },
      ['AUTHORIZATION_NOT_SUBMITTED 1', 'AUTHORIZATION_WAITING 7'],
    ],
    [
      'an authorization submitted three days ago',
      {
        authorizationRequired: 'YES',
        authorizationState: 'SUBMITTED',
        authorizationSubmittedOn: '2026-10-30',
      },
      ['AUTHORIZATION_WAITING 4'],
    ],
    ['a denial', { authorizationRequired: 'YES', authorizationState: 'DENIED' }, ['AUTHORIZATION_DENIED 10']],
    [
      'an appeal that is overdue',
      { authorizationRequired: 'YES', authorizationState: 'APPEALED', appealFiledOn: '2026-10-01' },
      ['AUTHORIZATION_WAITING 1'],
    ],
    [
      'a referral and an authorization',
      { referralRequired: 'YES', authorizationRequired: 'YES' },
      ['REFERRAL_MISSING 4', 'AUTHORIZATION_NOT_SUBMITTED 1', 'AUTHORIZATION_WAITING 7'],
    ],
    ['no reference', { referenceNumber: '' }, ['COVERAGE_REFERENCE_MISSING 1']],
  ])('counts insurance with %s', (_name, fields, links) => {
    const state = aCase()
      .triaged()
      .withAcceptedCenter()
      .withRecord('i1', 'READABLE')
      .withQuestions()
      .withCoverage(fields)
      .build();
    expect(chain(state)).toEqual([...links, 'VISIT_NOT_BOOKED 7', 'OUTCOME_MISSING 1', 'DECISION_MISSING 2']);
  });

  it('takes the longest of the ways that run side by side, not their sum', () => {
    const state = ready()
      .withRecord('i1', 'NEEDED')
      .withRecord('i2', 'NEEDED', { kind: 'BIOPSY_SLIDES' })
      .withRecord('i3', 'NEEDED', { kind: 'BLOOD_WORK' })
      .build();
    expect(slackOf(state, TODAY).remainingDays).toBe(7 + 2 + 2 + 7 + 3);
  });

  it('leaves out what is complete before triage is done', () => {
    const state = aCase()
      .withWindow('2026-12-20')
      .withAcceptedCenter()
      .withCoverage()
      .withQuestions()
      .withRecord('i1', 'ACCEPTED')
      .build();
    expect(slackOf(state, TODAY).remainingDays).toBe(10);
  });

  it('leaves out what is not needed', () => {
    const state = aCase()
      .triaged('2026-12-20')
      .withAcceptedCenter()
      .withRecord('i1', 'NEEDED')
      .record({ type: 'SKIP_STEP', step: 'RECORDS', reason: 'Has them' })
      .withCoverage()
      .withQuestions()
      .build();
    expect(slackOf(state, TODAY).remainingDays).toBe(10);
  });

  describe('with a visit', () => {
    it('counts the days until it when getting ready takes less', () => {
      expect(chain(ready().withRecord('i1', 'NEEDED').withVisit('2026-11-22').build())).toEqual([
        'VISIT_AHEAD 20',
        'OUTCOME_MISSING 1',
        'DECISION_MISSING 2',
      ]);
    });

    it('counts getting ready when that takes longer than until the visit', () => {
      expect(chain(ready().withRecord('i1', 'NEEDED').withVisit('2026-11-05').build())).toEqual([
        'RECORD_NOT_REQUESTED 5',
        'RECORD_NOT_CHECKED 1',
        'VISIT_AHEAD 0',
        'OUTCOME_MISSING 1',
        'DECISION_MISSING 2',
      ]);
    });

    it('counts the first appointment the chosen center offers', () => {
      const state = ready()
        .record({ type: 'UPDATE_CANDIDATE', candidateId: 'center-1', firstAppointmentOn: '2026-11-30' })
        .withRecord('i1', 'NEEDED')
        .build();
      expect(chain(state)).toEqual(['VISIT_NOT_BOOKED 28', 'OUTCOME_MISSING 1', 'DECISION_MISSING 2']);
    });

    it('asks for its result once it is past', () => {
      expect(chain(ready().withVisit('2026-11-05').build(), '2026-11-06')).toEqual([
        'VISIT_RESULT_MISSING 1',
        'OUTCOME_MISSING 1',
        'DECISION_MISSING 2',
      ]);
    });

    it('leaves only the decision once it is over, whatever stayed open', () => {
      expect(chain(aCase().triaged().withRecord('i1').withWrittenOpinion().build())).toEqual([
        'OUTCOME_MISSING 1',
        'DECISION_MISSING 2',
      ]);
    });
  });

  it('explains itself: what, from whom, usually, left, how often asked', () => {
    const state = ready()
      .withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES', holderName: 'St. Anne' })
      .build();
    expect(slackOf(state, '2026-11-05').chain[0]?.why).toEqual({
      code: 'RECORD_WAITING',
      step: 'RECORDS',
      recordKind: 'BIOPSY_SLIDES',
      who: 'St. Anne',
      usualDays: 7,
      leftDays: 4,
      count: 1,
    });
  });

  describe('with the holder’s own history', () => {
    const history = (n: number): HolderHistory[] => [
      { holderId: 'h1', kind: 'BIOPSY_SLIDES', medianDays: 12, p90Days: 20, n },
    ];
    const state = ready().withRecord('i1', 'NEEDED', { kind: 'BIOPSY_SLIDES', holderId: 'h1' }).build();

    it('counts its median from five cases on', () => {
      expect(slackOf(state, TODAY, history(5)).chain[0]).toMatchObject({
        days: 12,
        basis: { source: 'HISTORY', medianDays: 12, p90Days: 20, n: 5 },
      });
      expect(slackOf(state, TODAY, history(4)).chain[0]).toMatchObject({
        days: 7,
        basis: { source: 'DEFAULT' },
      });
      expect(slackOf(state, TODAY, [{ ...history(9)[0]!, kind: 'BLOOD_WORK' }]).chain[0]).toMatchObject({
        days: 7,
      });
    });

    it('stays an estimate as long as one link is a default', () => {
      expect(slackOf(state, TODAY, history(5)).isEstimate).toBe(true);
    });
  });
});
