import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, anOpening, aPerson, openKit, record, type Kit } from '../testing/kit.js';
import { openCase } from './open-case.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const countOf = async (table: string): Promise<number> =>
  (await kit.data.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;

describe('opening a case', () => {
  it('stores patient, contacts, window and consent at once', async () => {
    const opened = await aCase(kit.ana, {
      mrn: ' 562 715 ',
      birthOn: '1958-02-28',
      language: 'es',
      zone: 'Pacific/Honolulu',
      email: 'Rosa@Mail.test',
      caregiverName: 'Her sister',
      navigatorId: kit.ana.personId ?? '',
      window: { on: '2026-12-20', clinicianName: 'Dr. Lee', statedOn: '2026-11-20', bases: ['STAGE'] },
      consent: {
        channel: 'SMS',
        topic: 'REMINDERS',
        isGiven: true,
        how: 'SPOKEN',
        textVersion: '2026-1',
        riskVersion: '1',
      },
    });
    expect(opened).toMatchObject({
      version: 3,
      status: 'OPEN',
      navigator: { id: kit.ana.personId, name: 'Ana Reyes' },
      window: { on: '2026-12-20', isConfirmed: true },
      patient: {
        name: 'Rosa Nguyễn',
        mrn: '562 715',
        age: 68,
        language: 'es',
        caregiverName: 'Her sister',
        consents: [{ channel: 'SMS', isGiven: true, how: 'SPOKEN' }],
        reach: { channel: 'SMS' },
      },
      board: { patientName: 'Rosa Nguyễn', cancerType: 'Thyroid (papillary)', navigatorName: 'Ana Reyes' },
      today: '2026-11-22',
    });
    expect(opened.patient.contactPoints.map(({ value, display }) => [value, display])).toEqual([
      ['+12125550142', '(212) 555-0142'],
      ['rosa@mail.test', 'rosa@mail.test'],
    ]);
    expect(opened.timeline.map(({ type }) => type)).toEqual(['RECORD_CONSENT', 'STATE_WINDOW', 'OPEN_CASE']);
  });

  it('opens one case for one mutation id, also five times at once', async () => {
    const before = await countOf('care_case');
    const opening = anOpening({ mrn: `R-${randomUUID()}` });
    const answers = await Promise.all(Array.from({ length: 5 }, () => openCase(kit.ana, opening)));
    const ids = answers.map((answer) => (answer.__typename === 'CaseOpened' ? answer.case.id : answer));
    expect(new Set(ids).size).toBe(1);
    expect(await countOf('care_case')).toBe(before + 1);
    const again = await openCase(kit.ana, { ...opening, givenName: 'Somebody else' });
    expect(again).toMatchObject({
      __typename: 'InputRefused',
      problems: [{ field: 'clientMutationId', code: 'REUSED' }],
    });
  });

  it('names the case a record number belongs to, however it is typed, also when two race', async () => {
    const { id } = await aCase(kit.ana, { mrn: 'Ab-12 34' });
    const again = await openCase(kit.ana, anOpening({ mrn: 'aB-1234 ' }));
    expect(again).toMatchObject({ __typename: 'DuplicateCase', caseId: id });
    const racing = await Promise.all([1, 2, 3].map(() => openCase(kit.ana, anOpening({ mrn: 'raced-1' }))));
    expect(racing.map((answer) => answer.__typename).sort()).toEqual([
      'CaseOpened',
      'DuplicateCase',
      'DuplicateCase',
    ]);
  });

  it.each<[string, Parameters<typeof anOpening>[0], string, string]>([
    ['no name', { givenName: ' ', familyName: '' }, 'familyName', 'REQUIRED'],
    ['a name too long', { givenName: 'x'.repeat(201) }, 'givenName', 'TOO_LONG'],
    ['a name with a zero byte', { givenName: 'a\u0000b' }, 'givenName', 'INVALID'],
    ['half a letter', { familyName: 'a\ud800' }, 'familyName', 'INVALID'],
    ['a birth tomorrow', { birthOn: '2026-11-23' }, 'birthOn', 'INVALID'],
    ['a birth that is no day', { birthOn: '1958-02-30' }, 'birthOn', 'INVALID'],
    ['a birth before 1900', { birthOn: '1899-12-31' }, 'birthOn', 'INVALID'],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'zone', 'INVALID'],
    ['no language', { language: '' }, 'language', 'INVALID'],
    ['a phone that is none', { phone: 'ask daughter' }, 'phone', 'NOT_A_PHONE'],
    ['an address that is none', { email: 'a@b' }, 'email', 'NOT_AN_EMAIL'],
    ['a record number too long', { mrn: '1'.repeat(65) }, 'mrn', 'TOO_LONG'],
    ['a diagnosis in the future', { triage: { diagnosedOn: '2027-01-01' } }, 'triage.diagnosedOn', 'INVALID'],
    ['a window before today', { window: { on: '1990-01-01' } }, 'window.on', 'INVALID'],
    ['a navigator nobody knows', { navigatorId: randomUUID() }, 'navigatorId', 'UNKNOWN_ID'],
    ['a malformed mutation id', { clientMutationId: 'x' }, 'clientMutationId', 'INVALID'],
  ])('refuses %s on its field and writes nothing', async (_, over, field, code) => {
    const before = [await countOf('patient'), await countOf('care_case'), await countOf('client_mutation')];
    const answer = await openCase(kit.ana, anOpening(over));
    expect(answer).toMatchObject({ __typename: 'InputRefused', problems: [{ field, code }] });
    expect([await countOf('patient'), await countOf('care_case'), await countOf('client_mutation')]).toEqual(
      before,
    );
  });

  it('takes a number that opted out as opted out', async () => {
    const phone = '(646) 555-0111';
    const first = await aCase(kit.ana, { phone });
    await record(kit.ana, first.id, {
      type: 'PATIENT_ANSWERED',
      answerId: randomUUID(),
      answer: 'STOP',
      channel: 'SMS',
    });
    const second = await aCase(kit.ana, {
      phone,
      consent: {
        channel: 'SMS',
        topic: 'REMINDERS',
        isGiven: false,
        how: 'SPOKEN',
        textVersion: '1',
        riskVersion: '1',
      },
    });
    expect(second.patient.contactPoints[0]).toMatchObject({ isOptedOut: true });
    expect(second.patient.reach).toEqual({ suppression: 'OPT_OUT' });
  });

  it('leaves an audit row that names who, what and which case', async () => {
    const person = await aPerson(kit.data, kit.data.orgs.a);
    const { id, patient } = await aCase(person);
    const rows = await kit.data.rows(
      'select act, what, case_ids, subject_id, actor_kind from audit_event where person_id = $1',
      [person.personId],
    );
    expect(rows).toEqual([
      { act: 'C', what: 'case.open', case_ids: [id], subject_id: patient.id, actor_kind: 'PERSON' },
    ]);
  });
});
