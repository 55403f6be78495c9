import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Case } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import type { Action } from '@sextant/domain';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';
import { removeContactPoint, saveContactPoint } from './contact-points.js';
import { updatePatient } from './update-patient.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const consent = (isGiven: boolean): Action => ({
  type: 'RECORD_CONSENT',
  channel: 'SMS',
  topic: 'REMINDERS',
  isGiven,
  how: 'SPOKEN',
  textVersion: '1',
  riskVersion: '1',
});
const caseOf = (result: object): Case => {
  if (!('case' in result)) throw new Error(JSON.stringify(result));
  return result.case as Case;
};

const closed = (page: Case): boolean[] => page.patient.contactPoints.map((point) => point.isOptedOut);

describe('changing who somebody is', () => {
  it('keeps what is left out and shows on the board', async () => {
    const { id, patient } = await aCase(kit.ana, { mrn: 'keep-1', birthOn: '1970-05-05' });
    const changed = caseOf(
      await updatePatient(kit.ana, {
        patientId: patient.id,
        expectedVersion: 1,
        familyName: 'Müller',
        language: 'de',
        caregiverName: 'Max',
      }),
    );
    expect(changed.patient).toMatchObject({
      version: 2,
      name: 'Rosa Müller',
      mrn: 'keep-1',
      birthOn: '1970-05-05',
      language: 'de',
      caregiverName: 'Max',
    });
    const [board] = await kit.data.rows('select patient_name, language from case_board where case_id = $1', [
      id,
    ]);
    expect(board).toEqual({ patient_name: 'Rosa Müller', language: 'de' });
    expect(
      caseOf(await updatePatient(kit.ana, { patientId: patient.id, expectedVersion: 2, caregiverName: '' }))
        .patient.caregiverName ?? null,
    ).toBeNull();
  });

  it('200 racing pairs: one wins, the other is told the version that stands', async () => {
    const { patient } = await aCase(kit.ana);
    for (let expectedVersion = 1; expectedVersion <= 200; expectedVersion += 1) {
      const results = await Promise.all(
        ['A', 'B'].map((givenName) =>
          updatePatient(kit.ana, { patientId: patient.id, expectedVersion, givenName }),
        ),
      );
      expect(results.map((result) => result.__typename).sort()).toEqual(['Conflict', 'PatientUpdated']);
      expect(results.find((result) => result.__typename === 'Conflict')).toMatchObject({
        version: expectedVersion + 1,
      });
    }
  }, 30_000);

  it('refuses another patient’s record number and bad values on their field', async () => {
    await aCase(kit.ana, { mrn: 'taken-1' });
    const { patient } = await aCase(kit.ana);
    const change = (over: object) =>
      updatePatient(kit.ana, { patientId: patient.id, expectedVersion: 1, ...over });
    expect(await change({ mrn: ' TAKEN-1' })).toMatchObject({ problems: [{ field: 'mrn', code: 'TAKEN' }] });
    expect(await change({ zone: 'Mars/Olympus' })).toMatchObject({
      problems: [{ field: 'zone', code: 'INVALID' }],
    });
    expect(await change({ givenName: '', familyName: '' })).toMatchObject({
      problems: [{ code: 'REQUIRED' }],
    });
  });
});

describe('numbers and addresses', () => {
  it('are added, changed by version, and taken away', async () => {
    const { patient } = await aCase(kit.ana);
    const phone = { patientId: patient.id, kind: 'PHONE', owner: 'PATIENT' } as const;
    const added = caseOf(
      await saveContactPoint(kit.ana, { ...phone, value: '+1 646 555 0101', label: 'cell' }),
    );
    expect(added.patient.contactPoints.map(({ display }) => display)).toEqual([
      '(212) 555-0142',
      '(646) 555-0101',
    ]);
    const point = added.patient.contactPoints[1];
    const contactPointId = point?.id ?? '';
    const change = { ...phone, contactPointId, expectedVersion: 1, value: '646-555-0102 x5' };
    const changed = caseOf(await saveContactPoint(kit.ana, change));
    expect(changed.patient.contactPoints[1]).toMatchObject({
      value: '+16465550102',
      display: '(646) 555-0102 ext. 5',
      isTextable: false,
      version: 2,
    });
    expect(await saveContactPoint(kit.ana, change)).toMatchObject({ __typename: 'Conflict', version: 2 });
    expect(await removeContactPoint(kit.ana, { contactPointId, expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
    });
    const removed = caseOf(await removeContactPoint(kit.ana, { contactPointId, expectedVersion: 2 }));
    expect(removed.patient.contactPoints).toHaveLength(1);
    expect(await removeContactPoint(kit.ana, { contactPointId, expectedVersion: 2 })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('are refused when they are none, or are there already', async () => {
    const { patient } = await aCase(kit.ana);
    const save = (over: object) =>
      saveContactPoint(kit.ana, {
        patientId: patient.id,
        kind: 'PHONE',
        owner: 'PATIENT',
        value: '',
        ...over,
      });
    expect(await save({ value: 'none' })).toMatchObject({
      problems: [{ field: 'value', code: 'NOT_A_PHONE' }],
    });
    expect(await save({ kind: 'EMAIL', value: 'a@b' })).toMatchObject({
      problems: [{ field: 'value', code: 'NOT_AN_EMAIL' }],
    });
    expect(await save({ value: '212 555 0142' })).toMatchObject({
      problems: [{ field: 'value', code: 'TAKEN' }],
    });
  });
});

describe('consent and opting out', () => {
  it('counts the last answer, and a correction brings the one before back', async () => {
    const { id, patient } = await aCase(kit.ana);
    const inForce = () =>
      kit.data.rows('select is_given, how from consent_in_force where patient_id = $1', [patient.id]);
    await record(kit.ana, id, consent(true));
    const refusal = randomUUID();
    await record(
      { ...kit.ana, clock: { now: () => '2026-11-22T16:00:00.000Z' } },
      id,
      consent(false),
      refusal,
    );
    expect(await inForce()).toEqual([{ is_given: false, how: 'SPOKEN' }]);
    const after = await record(kit.ana, id, { type: 'CORRECT', actionId: refusal, reason: 'Wrong patient' });
    expect(await inForce()).toEqual([{ is_given: true, how: 'SPOKEN' }]);
    expect(after.patient.reach).toEqual({ channel: 'SMS' });
  });

  it('a STOP holds for everybody who shares the number, until the person consents again', async () => {
    const phone = '(917) 555-0177';
    const [one, two] = [await aCase(kit.ana, { phone }), await aCase(kit.ana, { phone })];
    await record(kit.ana, one.id, consent(true));
    await record(kit.ana, two.id, consent(true));
    const stopped = await record(kit.ana, one.id, {
      type: 'PATIENT_ANSWERED',
      answerId: randomUUID(),
      answer: 'STOP',
      channel: 'SMS',
    });
    expect(stopped.patient.contactPoints[0]).toMatchObject({ isOptedOut: true });
    const other = await record(kit.ana, two.id, { type: 'ADD_NOTE', text: 'looked' });
    expect(other.patient.reach).toEqual({ suppression: 'OPT_OUT' });
    const again = await record(kit.ana, one.id, consent(true));
    expect(again.patient.reach).toEqual({ channel: 'SMS' });
    const rows = await kit.data.rows('select lifted_at is null as holds from opt_out where value = $1', [
      '+19175550177',
    ]);
    expect(rows).toEqual([{ holds: false }]);
  });

  it('a STOP the patient takes back opens the number again', async () => {
    const { id } = await aCase(kit.ana, { phone: '(917) 555-0188' });
    await record(kit.ana, id, consent(true));
    const patient: Ctx = { ...kit.ana, actorKind: 'PATIENT', personId: undefined, roles: [] };
    const stop = randomUUID();
    await record(
      patient,
      id,
      { type: 'PATIENT_ANSWERED', answerId: randomUUID(), answer: 'STOP', channel: 'SMS' },
      stop,
    );
    const back = await record(patient, id, { type: 'CORRECT', actionId: stop, reason: 'Tapped by mistake' });
    expect(back.patient.reach).toEqual({ channel: 'SMS' });
    expect(back.patient.contactPoints[0]).toMatchObject({ isOptedOut: false });
    const rows = await kit.data.rows('select lifted_at is null as holds from opt_out where action_id = $1', [
      stop,
    ]);
    expect(rows).toEqual([{ holds: false }]);
  });

  it('a STOP closes the number it came from and no other, and START opens that one alone', async () => {
    const { id, patient } = await aCase(kit.ana, { phone: '(917) 555-0191' });
    const second = {
      patientId: patient.id,
      kind: 'PHONE',
      owner: 'PATIENT',
      value: '(917) 555-0192',
    } as const;
    const sharing = await aCase(kit.ana, { phone: second.value });
    await record(kit.ana, sharing.id, consent(true));
    const { contactPoints } = caseOf(await saveContactPoint(kit.ana, second)).patient;
    const [first, other] = contactPoints.map((point) => point.id);
    const asPatient: Ctx = { ...kit.ana, actorKind: 'PATIENT', personId: undefined, roles: [] };
    const stop = async (contactPointId: string | undefined) =>
      closed(
        await record(asPatient, id, {
          type: 'PATIENT_ANSWERED',
          answerId: randomUUID(),
          answer: 'STOP',
          channel: 'SMS',
          ...(contactPointId ? { contactPointId } : {}),
        }),
      );
    expect(await stop(first)).toEqual([true, false]);
    const looked = await record(kit.ana, sharing.id, { type: 'ADD_NOTE', text: 'looked' });
    expect(looked.patient.reach).toEqual({ channel: 'SMS' });
    expect(await stop(other)).toEqual([true, true]);
    const start: Action = {
      type: 'RECORD_CONSENT',
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SMS_REPLY',
      textVersion: 'START 1',
      ...(other ? { contactPointId: other } : {}),
    };
    const again = await record(asPatient, id, start);
    expect(closed(again)).toEqual([true, false]);
  });
});
