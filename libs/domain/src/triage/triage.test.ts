import { describe, expect, it } from '@jest/globals';
import type { Action, Actor } from '../case/actions.js';
import { aCase, IMPORT, NAVIGATOR, NURSE, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { namesClinician } from './names-clinician.js';
import type { StateWindow } from './triage.types.js';

describe('namesClinician', () => {
  it.each([
    'Dr. Lee',
    'R. Adeyemi MD',
    'Dr Lee',
    'dr lee',
    'Lee',
    'Maria Lopez, RN',
    'Prof. Åse Nørgaard',
    'Dr. O’Hara',
    'Dr. van der Berg',
    'ADEYEMI',
    'oncologist Dr. Kim',
    'Nurse Amy Chen',
    'Dr. 李明',
    'Dra. de la Cruz',
    'Enfermera Rosa Núñez',
  ])('takes %p for a person', (text) => {
    expect(namesClinician(text)).toBe(true);
  });

  it.each([
    'nurse on phone',
    'Nurse on phone',
    'Enfermera por teléfono',
    'la doctora',
    'Médico de guardia',
    'MD',
    'M.D.',
    'doctor',
    'Doctor',
    'her doctor',
    'Dr.',
    'the oncologist',
    'front desk',
    'Tumor board',
    'office staff',
    'unknown',
    'N/A',
    'TBD',
    '?',
    '',
    '   ',
    '12/20',
    'see note',
    'R.',
    'surgeon’s office',
    null,
    undefined,
  ])('does not take %p for one', (text) => {
    expect(namesClinician(text)).toBe(false);
  });
});

const window = (facts: Partial<StateWindow> = {}): Action => ({
  type: 'STATE_WINDOW',
  on: '2026-12-20',
  clinicianName: 'Dr. Lee',
  statedOn: '2026-11-01',
  ...facts,
});

describe('a decision window', () => {
  const stated = (actor: Actor, action: Action) => aCase().by(actor).record(action).build().window;

  it('is confirmed by a named clinician’s dated statement, whoever transcribes it', () => {
    expect(stated(NAVIGATOR, window({ bases: ['STAGE'] }))).toEqual({
      on: '2026-12-20',
      clinicianName: 'Dr. Lee',
      statedOn: '2026-11-01',
      bases: ['STAGE'],
      isConfirmed: true,
      origin: 'TRANSCRIBED',
      recordedById: 'ana',
    });
    expect(stated(IMPORT, window())).toMatchObject({ isConfirmed: true, origin: 'TRANSCRIBED' });
    expect(stated(NURSE, window())).toMatchObject({
      isConfirmed: true,
      origin: 'TRANSCRIBED',
      recordedById: 'tom',
    });
  });

  it('is authored by a clinical role that states it in its own name, on the day it says so', () => {
    expect(stated(NURSE, { type: 'STATE_WINDOW', on: '2026-12-20' })).toEqual({
      on: '2026-12-20',
      isConfirmed: true,
      origin: 'AUTHORED',
      statedOn: '2026-11-02',
      recordedById: 'tom',
    });
  });

  it.each<[string, Action]>([
    ['no name', window({ clinicianName: '' })],
    ['"nurse on phone"', window({ clinicianName: 'nurse on phone' })],
    ['no date', window({ statedOn: '' })],
  ])('with %s is kept, and not confirmed', (_name, action) => {
    expect(stated(NAVIGATOR, action)).toMatchObject({
      on: '2026-12-20',
      isConfirmed: false,
      origin: 'TRANSCRIBED',
    });
  });

  const confirmed = (): CaseBuilder => aCase().record(window());
  const unconfirmed = (): CaseBuilder => aCase().record(window({ statedOn: '' }));

  it.each<[string, CaseBuilder, Actor, Action, string]>([
    [
      'unconfirmed, by anybody',
      unconfirmed(),
      NAVIGATOR,
      window({ statedOn: '', on: '2026-12-01' }),
      'ACCEPTED',
    ],
    ['unconfirmed, by a file', unconfirmed(), IMPORT, window({ on: '2026-12-01' }), 'ACCEPTED'],
    [
      'confirmed, by a navigator with a newer statement',
      confirmed(),
      NAVIGATOR,
      window({ statedOn: '2026-11-02' }),
      'ACCEPTED',
    ],
    [
      'confirmed, by a navigator without a newer statement',
      confirmed(),
      NAVIGATOR,
      window({ on: '2026-12-01' }),
      'NOT_ALLOWED statedOn',
    ],
    [
      'confirmed, by a navigator with an older statement',
      confirmed(),
      NAVIGATOR,
      window({ statedOn: '2026-10-01' }),
      'NOT_ALLOWED statedOn',
    ],
    [
      'confirmed, by a navigator without a name',
      confirmed(),
      NAVIGATOR,
      window({ clinicianName: 'nurse', statedOn: '2026-11-02' }),
      'NOT_ALLOWED clinicianName',
    ],
    [
      'confirmed, by a navigator without a date',
      confirmed(),
      NAVIGATOR,
      window({ statedOn: '' }),
      'NOT_ALLOWED statedOn',
    ],
    [
      'confirmed, by a clinical role',
      confirmed(),
      NURSE,
      { type: 'STATE_WINDOW', on: '2026-12-01' },
      'ACCEPTED',
    ],
    [
      'confirmed, by a clinical role from hearsay',
      confirmed(),
      NURSE,
      window({ clinicianName: 'nurse on phone' }),
      'NOT_ALLOWED clinicianName',
    ],
    ['confirmed, by a file', confirmed(), IMPORT, window({ statedOn: '2026-11-02' }), 'NOT_ALLOWED'],
    ['by a program', aCase(), SYSTEM, window(), 'NOT_ALLOWED'],
    ['before the diagnosis', aCase(), NAVIGATOR, window({ on: '2026-10-19' }), 'INVALID on'],
    ['more than three years ahead', aCase(), NAVIGATOR, window({ on: '2029-11-03' }), 'INVALID on'],
    ['stated tomorrow', aCase(), NAVIGATOR, window({ statedOn: '2026-11-03' }), 'INVALID statedOn'],
    ['that has passed', aCase(), NAVIGATOR, window({ on: '2026-10-30' }), 'ACCEPTED'],
  ])('%s', (_name, builder, actor, action, expected) => {
    expect(outcomeOf(builder.by(actor), action)).toBe(expected);
  });
});

describe('triage fields', () => {
  it('are laid over each other: what is left out stays, what is empty is cleared', () => {
    const state = aCase({ stage: 'II', currentDoctor: 'Dr. Lee' })
      .record({
        type: 'UPDATE_TRIAGE',
        stage: '',
        cancerType: 'Melanoma',
        reasons: ['MAJOR_SURGERY', 'MAJOR_SURGERY'],
      })
      .build();
    expect(state.triage).toEqual({
      reasons: ['MAJOR_SURGERY'],
      cancerType: 'Melanoma',
      currentDoctor: 'Dr. Lee',
      diagnosedOn: '2026-10-20',
      isConsentAsked: false,
    });
  });

  it('cannot move the diagnosis behind the window', () => {
    const builder = aCase().record(window({ on: '2026-10-30' }));
    expect(outcomeOf(builder, { type: 'UPDATE_TRIAGE', diagnosedOn: '2026-10-31' })).toBe(
      'INVALID diagnosedOn',
    );
  });
});

describe('consent', () => {
  const consent = (facts: object): Action => ({
    type: 'RECORD_CONSENT',
    channel: 'SMS',
    topic: 'REMINDERS',
    isGiven: true,
    how: 'SPOKEN',
    textVersion: '1',
    riskVersion: '1',
    ...facts,
  });

  it.each<[string, Actor, Action, string]>([
    ['spoken, heard by staff', NAVIGATOR, consent({}), 'ACCEPTED'],
    [
      'given by the patient on the web',
      { kind: 'PATIENT', isClinical: false },
      consent({ how: 'WEB' }),
      'ACCEPTED',
    ],
    ['implied by a file', IMPORT, consent({}), 'NOT_ALLOWED isGiven'],
    ['refused in a file', IMPORT, consent({ isGiven: false, how: 'IMPORTED_REFUSAL' }), 'ACCEPTED'],
    ['given by an imported refusal', NAVIGATOR, consent({ how: 'IMPORTED_REFUSAL' }), 'INVALID isGiven'],
    ['without the risk being told', NAVIGATOR, consent({ riskVersion: undefined }), 'INVALID riskVersion'],
    [
      'refused without the risk being told',
      NAVIGATOR,
      consent({ isGiven: false, riskVersion: undefined }),
      'ACCEPTED',
    ],
    [
      'given again with START, which shows no text',
      { kind: 'PATIENT', isClinical: false },
      consent({ how: 'SMS_REPLY', riskVersion: undefined }),
      'ACCEPTED',
    ],
    ['about the visit alone', NAVIGATOR, consent({ topic: 'VISIT' }), 'ACCEPTED'],
    ['about something we never send', NAVIGATOR, consent({ topic: 'MARKETING' }), 'INVALID topic'],
    ['without the wording', NAVIGATOR, consent({ textVersion: '', riskVersion: '1' }), 'INVALID textVersion'],
  ])('%s', (_name, actor, action, expected) => {
    expect(outcomeOf(aCase().by(actor), action)).toBe(expected);
  });

  it('keeps no empty version of the risk that was told', () => {
    const refused = consent({ isGiven: false, riskVersion: '' });
    const state = aCase().record(refused).build();
    expect(state.consents.at(-1)).not.toHaveProperty('riskVersion');
  });
});

describe('a permission for a caregiver', () => {
  const permission = (facts: object = {}): Action => ({
    type: 'RECORD_CAREGIVER_PERMISSION',
    name: 'Max',
    isGiven: true,
    how: 'SPOKEN',
    on: '2026-11-01',
    ...facts,
  });

  it.each<[string, Actor, Action, string]>([
    ['said to staff', NAVIGATOR, permission(), 'ACCEPTED'],
    ['without a name', NAVIGATOR, permission({ name: '' }), 'INVALID name'],
    ['on a day to come', NAVIGATOR, permission({ on: '2027-01-01' }), 'INVALID on'],
    ['in a file', IMPORT, permission(), 'NOT_ALLOWED isGiven'],
    [
      'by the patient’s link, which may be in other hands',
      { kind: 'PATIENT', isClinical: false },
      permission(),
      'NOT_ALLOWED',
    ],
  ])('%s', (_name, actor, action, expected) => {
    expect(outcomeOf(aCase().by(actor), action)).toBe(expected);
  });

  it('is the last thing the patient said, also after the end, and nothing when it was a mistake', () => {
    const given = aCase().record(permission());
    expect(given.build().caregiverPermission).toMatchObject({ name: 'Max', isGiven: true, on: '2026-11-01' });
    const closed = given
      .record({ type: 'CLOSE_CASE', reason: 'DECLINED' })
      .record(permission({ isGiven: false }));
    expect(closed.build().caregiverPermission?.isGiven).toBe(false);
  });
});
