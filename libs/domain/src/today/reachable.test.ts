import { expect, it } from '@jest/globals';
import type { ActionPayloads } from '../case/actions.js';
import { BALLS, STEP_STATES } from '../pathway/steps.types.js';
import { WHY_CODES } from '../slack/slack.types.js';
import { aCase, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import { NEXT_ACTS, TODAY_GROUPS } from './board.types.js';
import { boardFacts } from './board-facts.js';
import { todayGroup } from './groups.js';

const ready = (windowOn = '2026-12-20'): CaseBuilder =>
  aCase().triaged(windowOn).withAcceptedCenter().withQuestions();
const covered = (): CaseBuilder => ready().withCoverage();
const insured = (fields: ActionPayloads['UPDATE_COVERAGE']): CaseBuilder =>
  ready().withRecord('i1', 'ACCEPTED').withCoverage(fields);
const reply = (is: 'ASKED' | 'DECLINED'): CaseBuilder =>
  aCase()
    .triaged()
    .withRecord('i1', 'ACCEPTED')
    .withCoverage()
    .withQuestions()
    .withCandidate('c1')
    .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c1' })
    .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'c1', reply: is });
const report = (fact: 'DECEASED' | 'TRANSFERRED'): CaseBuilder =>
  covered().record({ type: 'REPORT_FACT', fact, source: 'File' });

/** Cases in every situation the board knows. */
const CASES: CaseBuilder[] = [
  aCase().record({ type: 'PATIENT_ANSWERED', answerId: 'x1', answer: 'TEXT', crisis: 'LIFE' }),
  aCase(),
  aCase({ reasons: [] }).triaged(),
  aCase().withWindow(),
  aCase().record({ type: 'STATE_WINDOW', on: '2026-12-20' }),
  aCase()
    .withConsent()
    .withAcceptedCenter()
    .withCoverage()
    .withQuestions()
    .withRecord('i1', 'ACCEPTED')
    .withVisit('2026-12-10')
    .record({ type: 'LOG_CALL', party: 'CLINICIAN', outcome: 'REACHED', followUpOn: '2026-11-30' }),
  aCase().triaged(),
  covered()
    .withVisit('2026-11-20')
    .withRecord('i1')
    .record({
      type: 'REQUEST_RECORDS',
      recordItemIds: ['i1'],
      way: 'RECORDS_OFFICE',
      basis: 'RIGHT_OF_ACCESS',
      reachedHolderOn: '2026-10-01',
    }),
  covered().withRecord('i1').withRelease(['i1'], '2026-11-10').after(9),
  covered().withVisit('2026-11-20').withRecord('i1', 'REQUESTED').withRelease(['i1'], '2026-11-12'),
  covered()
    .withRecord('i1', 'READABLE', { kind: 'BIOPSY_SLIDES' })
    .record({ type: 'SEND_RECORDS', recordItemIds: ['i1'], mustReturn: true })
    .withWrittenOpinion()
    .decided(),
  aCase().triaged().withRecord('i1', 'ACCEPTED').withCandidate(),
  aCase()
    .triaged()
    .withRecord('i1', 'ACCEPTED')
    .withCandidate('c1')
    .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c1' }),
  reply('ASKED'),
  reply('DECLINED'),
  report('DECEASED'),
  report('TRANSFERRED'),
  ...[9, 5].map((score) =>
    covered().record({ type: 'RECORD_DISTRESS', score, instrument: 'Scale', on: '2026-11-02' }),
  ),
  ...(['HELP', 'TEXT', 'STOP'] as const).flatMap((answer) => [
    covered().withAnswer(answer),
    covered().record({ type: 'PATIENT_ANSWERED', answerId: 'w1', answer, isCaregivers: true }),
  ]),
  ...[true, false].map((isCaregivers) =>
    covered().record({ type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'TEXT', pictures: 1, isCaregivers }),
  ),
  covered().record({ type: 'LOG_CALL', party: 'PATIENT', outcome: 'VOICEMAIL', followUpOn: '2026-11-03' }),
  covered().by(SYSTEM).record({
    type: 'RAISE_CALL_TASK',
    callTaskId: 'k1',
    reason: 'NEEDS_INTERPRETER',
    dueOn: '2026-11-03',
  }),
  ...(
    [
      'NEEDED',
      'REQUESTED',
      'PROMISED',
      'RECEIVED',
      'READABLE',
      'SENT_TO_CENTER',
      'WRONG_OR_INCOMPLETE',
    ] as const
  ).map((state) => covered().withRecord('i1', state).withVisit('2026-11-20')),
  covered()
    .withRecord('i1', 'NEEDED')
    .withVisit('2026-11-20')
    .withTask('FETCH_DISC', 't1', { recordItemId: 'i1' }),
  insured({ isCoverageActive: 'UNKNOWN' }),
  insured({ referralRequired: 'YES' }),
  insured({ authorizationRequired: 'YES' }),
  insured({ authorizationRequired: 'YES', authorizationState: 'SUBMITTED' }).withVisit('2026-11-20'),
  insured({ authorizationRequired: 'YES', authorizationState: 'DENIED' }),
  insured({
    authorizationRequired: 'YES',
    planType: 'MEDICAID',
    authorizationState: 'SUBMITTED',
  }).withVisit('2026-12-10'),
  insured({ authorizationRequired: 'YES', authorizationState: 'DENIED' })
    .record({ type: 'UPDATE_COVERAGE', appealFiledOn: '2026-11-02' })
    .record({ type: 'UPDATE_COVERAGE', appealResult: 'LOST' }),
  insured({ referenceNumber: '' }),
  aCase().triaged().withAcceptedCenter().withCoverage().withRecord('i1', 'ACCEPTED').withVisit('2026-11-20'),
  covered().withRecord('i1', 'ACCEPTED'),
  covered().withRecord('i1', 'ACCEPTED').withVisit('2026-11-06'),
  ready('2026-11-08').withCoverage().withRecord('i1', 'REQUESTED'),
  covered().withWrittenOpinion(),
  covered().withWrittenOpinion().record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' }),
  covered().withWrittenOpinion().decided(),
  covered().record({ type: 'SKIP_STEP', step: 'RECORDS', reason: 'Has them' }),
  covered().record({ type: 'PAUSE_CASE', reason: 'OTHER' }),
  covered().record({ type: 'SNOOZE_CASE', untilOn: '2026-11-20' }),
  covered().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }),
];
const ROWS = CASES.flatMap((builder) =>
  ['2026-11-02', '2026-11-05', '2026-11-23'].map((day) => boardFacts(builder.build(), day)),
);

it.each([
  ['reason', WHY_CODES, ROWS.map((row) => row.why.code)],
  ['next act', NEXT_ACTS, ROWS.map((row) => row.nextAct.code)],
  ['step state', STEP_STATES, ROWS.flatMap((row) => row.stepStates)],
  ['holder of the ball', BALLS, ROWS.map((row) => row.ball)],
  ['group of Today', TODAY_GROUPS, ROWS.map((row) => todayGroup(row, row.asOf))],
] as [string, readonly string[], string[]][])('every %s is reached by some case', (_name, all, reached) => {
  const seen = new Set(reached);
  expect(all.filter((one) => !seen.has(one))).toEqual([]);
});
