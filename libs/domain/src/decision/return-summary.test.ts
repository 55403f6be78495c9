import { expect, it } from '@jest/globals';
import { aCase } from '../testing/a-case.js';
import { firstDoctorOf, returnSummary } from './return-summary.js';

const compared = () =>
  aCase()
    .triaged()
    .withWrittenOpinion()
    .record({ type: 'RECORD_OPINION', order: 'FIRST', clinicianName: 'Dr. Lee', stage: 'II', surgery: 'Now' })
    .record({
      type: 'RECORD_OPINION',
      order: 'SECOND',
      clinicianName: 'Dr. Osei',
      stage: 'ii',
      surgery: 'Later',
    })
    .record({ type: 'RATE_TEAM', order: 'SECOND', trust: 5 })
    .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERENT_APPROACH', note: 'Medicine first' });

it('is not made without the permission of the patient, whatever else is there', () => {
  expect(returnSummary(compared().build())).toEqual({ kind: 'MISSING', missing: ['PERMISSION'] });
  const refused = compared().record({ type: 'RETURN_SUMMARY', isPermitted: false }).build();
  expect(returnSummary(refused)).toEqual({ kind: 'MISSING', missing: ['PERMISSION'] });
});

it('names everything that is missing at once', () => {
  expect(returnSummary(aCase().build())).toEqual({
    kind: 'MISSING',
    missing: ['PERMISSION', 'FIRST_DOCTOR', 'OPINION', 'OUTCOME'],
  });
});

it('tells the first doctor what the others said beside the own words, the outcome and the decision', () => {
  const state = compared()
    .record({ type: 'RECORD_DECISION', words: 'I start with medicine.', decidedOn: '2026-11-02' })
    .record({ type: 'RETURN_SUMMARY', isPermitted: true })
    .build();
  const result = returnSummary(state);
  expect(result).toMatchObject({
    kind: 'READY',
    summary: {
      to: { clinicianName: 'Dr. Lee' },
      opinions: [
        {
          order: 'SECOND',
          clinicianName: 'Dr. Osei',
          fields: [
            { field: 'stage', text: 'ii', mark: 'SAME' },
            { field: 'surgery', text: 'Later', mark: 'DIFFERS' },
          ],
        },
      ],
      outcome: 'DIFFERENT_APPROACH',
      outcomeNote: 'Medicine first',
      decision: { words: 'I start with medicine.', decidedOn: '2026-11-02' },
    },
  });
  expect(JSON.stringify(result)).not.toMatch(/trust|experience/);
});

it('knows the first doctor from the first opinion, else from the start of the case', () => {
  const known = { triage: { currentDoctor: 'Dr. Ames' } };
  expect(firstDoctorOf({ ...known, opinions: [{ order: 'FIRST', clinicianName: 'Dr. Lee' }] })).toBe(
    'Dr. Lee',
  );
  expect(firstDoctorOf({ ...known, opinions: [{ order: 'FIRST', clinicianName: null }] })).toBe('Dr. Ames');
  expect(firstDoctorOf({ triage: {}, opinions: [{ order: 'SECOND', clinicianName: 'Dr. Osei' }] })).toBe(
    undefined,
  );
});
