import { expect, it } from '@jest/globals';
import { touchGroup } from './last-touch.js';

it.each([
  ['OPEN_CASE', 'OPENED'],
  ['LOG_CALL', 'CALL'],
  ['ADD_NOTE', 'NOTE'],
  ['STATE_WINDOW', 'TRIAGE'],
  ['RECORD_CONSENT', 'TRIAGE'],
  ['RECORD_CENTER_REPLY', 'CENTER'],
  ['REQUEST_RECORDS', 'RECORDS'],
  ['ADD_RECORD_ITEM', 'RECORDS'],
  ['MARK_RECORD_WRONG', 'RECORDS'],
  ['UPDATE_COVERAGE', 'INSURANCE'],
  ['RECORD_ATTENDANCE', 'VISIT'],
  ['RECORD_OPINION', 'DECISION'],
  ['RECORD_OUTCOME', 'DECISION'],
  ['ASK_PATIENT', 'MESSAGE'],
  ['HANDLE_ANSWER', 'MESSAGE'],
  ['ASSIGN_NAVIGATOR', 'OTHER'],
])('%s is remembered as %s', (type, group) => {
  expect(touchGroup({ type, actorKind: 'PERSON' })).toBe(group);
});

it('what a patient did is the patient’s, whatever it was', () => {
  expect(touchGroup({ type: 'PATIENT_ANSWERED', actorKind: 'PATIENT' })).toBe('PATIENT');
});
