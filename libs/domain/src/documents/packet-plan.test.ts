import { describe, expect, it } from '@jest/globals';
import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { aCase, OPENED_ON } from '../testing/a-case.js';
import type { CaseDocument } from './document.types.js';
import { kindsInCenterOrder } from './packet-order.js';
import { packetPlan } from './packet-plan.js';

const aFile = (over: Partial<CaseDocument> = {}): CaseDocument => ({
  id: 'd1',
  recordItemId: 'i1',
  name: 'report.pdf',
  state: 'CLEAN',
  media: 'application/pdf',
  sha256: 'aa',
  pages: 3,
  uploadedAt: '2026-11-02T15:00:00Z',
  ...over,
});
/** Provider to provider: no permission is watched. */
const ASKED = { requestBasis: 'TREATMENT' } as const;
const chosen = (intakeChecklist?: string) =>
  aCase()
    .triaged()
    .record({
      type: 'ADD_CANDIDATE',
      candidateId: 'c1',
      name: 'Lakeview',
      kind: 'ACADEMIC_CENTER',
      ...(intakeChecklist ? { intakeChecklist } : {}),
    })
    .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c1' });

describe('the order of a packet', () => {
  it('is the center’s own, then the usual one', () => {
    expect(
      kindsInCenterOrder('1. Operative notes\n2. Labs (last 3 months)\n3. Pathology slides and report').slice(
        0,
        4,
      ),
    ).toEqual(['OPERATIVE_NOTE', 'BLOOD_WORK', 'PATHOLOGY_REPORT', 'BIOPSY_SLIDES']);
  });

  it('is the usual one when the center says nothing', () => {
    expect(kindsInCenterOrder(undefined)[0]).toBe('PATHOLOGY_REPORT');
  });
});

describe('the plan of a packet', () => {
  it('is ready when every record is readable with a file, or not applicable', () => {
    const state = chosen()
      .withRecord('i1', 'READABLE', ASKED)
      .withRecord('i2', 'NOT_APPLICABLE', { kind: 'BLOOD_WORK' })
      .build();
    const plan = packetPlan(state, [aFile()], OPENED_ON);
    expect(plan.gaps).toEqual([]);
    expect(plan.entries.map(({ state: stands, documentIds }) => [stands, documentIds])).toEqual([
      ['HERE', ['d1']],
      ['NOT_APPLICABLE', []],
    ]);
  });

  it('follows the list of the chosen center', () => {
    const state = chosen('Blood work first, then pathology')
      .withRecord('i1', 'READABLE', ASKED)
      .withRecord('i2', 'READABLE', { ...ASKED, kind: 'BLOOD_WORK' })
      .build();
    expect(packetPlan(state, [], OPENED_ON).entries.map(({ item }) => item.id)).toEqual(['i2', 'i1']);
  });

  it('names what keeps it from being sent', () => {
    const state = aCase()
      .triaged()
      .withRecord('i1', 'REQUESTED', ASKED)
      .withRecord('i2', 'RECEIVED', ASKED)
      .withRecord('i3', 'READABLE', ASKED)
      .withRecord('i4', 'READABLE', ASKED)
      .build();
    const files = [
      aFile({ id: 'd2', recordItemId: 'i2' }),
      aFile({ id: 'd4', recordItemId: 'i4', sha256: 'bb', problem: 'ENCRYPTED' }),
    ];
    expect(packetPlan(state, files, OPENED_ON).gaps).toEqual([
      { code: 'NO_CENTER' },
      { code: 'WAITING', recordItemId: 'i1' },
      { code: 'NOT_READABLE', recordItemId: 'i2' },
      { code: 'NO_FILE', recordItemId: 'i3' },
      { code: 'FILE_LEFT_OUT', recordItemId: 'i4', documentId: 'd4' },
    ]);
  });

  it('takes the same file once and says where it stands', () => {
    const state = chosen().withRecord('i1', 'READABLE', ASKED).withRecord('i2', 'READABLE', ASKED).build();
    const files = [aFile(), aFile({ id: 'd2', recordItemId: 'i2', name: 'copy.pdf' })];
    const plan = packetPlan(state, files, OPENED_ON);
    expect(plan.gaps).toEqual([]);
    expect(plan.entries.map(({ documentIds }) => documentIds)).toEqual([['d1'], []]);
    expect(plan.entries[1]?.leftOut).toEqual([
      { documentId: 'd2', name: 'copy.pdf', reason: 'DUPLICATE', sameAsName: 'report.pdf' },
    ]);
  });

  it.each([
    ['still being checked', { state: 'QUARANTINED' as const }, 'NOT_CHECKED'],
    ['broken', { problem: 'BROKEN' as const }, 'BROKEN'],
  ])('leaves out a file that is %s, by name', (_, over, reason) => {
    const state = chosen().withRecord('i1', 'READABLE', ASKED).build();
    const [entry] = packetPlan(state, [aFile(over)], OPENED_ON).entries;
    expect(entry).toMatchObject({ state: 'MISSING', documentIds: [], leftOut: [{ reason }] });
  });

  it('takes neither a refused file nor one that was replaced', () => {
    const state = chosen().withRecord('i1', 'READABLE', ASKED).build();
    const files = [aFile({ state: 'REFUSED' }), aFile({ id: 'd2', replacedById: 'd3' }), aFile({ id: 'd3' })];
    expect(packetPlan(state, files, OPENED_ON).entries[0]?.documentIds).toEqual(['d3']);
  });

  it('lets slides travel beside it, and watches the permission', () => {
    const state = chosen()
      .withRecord('i1', 'RECEIVED', { kind: 'BIOPSY_SLIDES' })
      .record({ type: 'UPDATE_RECORD_ITEM', recordItemId: 'i1', authorizationExpiresOn: '2026-11-10' })
      .build();
    const plan = packetPlan(state, [], OPENED_ON);
    expect(plan.entries[0]?.state).toBe('TRAVELS');
    expect(plan.gaps).toEqual([]);
    expect(packetPlan(state, [], '2026-11-11').gaps).toEqual([
      { code: 'NO_AUTHORIZATION', recordItemId: 'i1' },
    ]);
  });

  it.each<[string, Pick<ActionOf<'REQUEST_RECORDS'>, 'way' | 'basis'>, boolean]>([
    ['a department asked without a permission', { way: 'DEPARTMENT' }, true],
    ['a provider asking a provider', { way: 'TREATING_CLINICIAN', basis: 'TREATMENT' }, false],
    ['the patient’s own request', { way: 'RECORDS_OFFICE', basis: 'RIGHT_OF_ACCESS' }, false],
    ['the patient’s portal', { way: 'PORTAL' }, false],
  ])('watches a permission only where the request rests on one: %s', (_, over, isMissing) => {
    const state = chosen()
      .withRecord('i1', 'NEEDED')
      .record({ type: 'REQUEST_RECORDS', recordItemIds: ['i1'], ...over })
      .build();
    const codes = packetPlan(state, [aFile()], OPENED_ON).gaps.map(({ code }) => code);
    expect(codes.includes('NO_AUTHORIZATION')).toBe(isMissing);
  });

  it('takes the permission of the case, until it is taken back', () => {
    const asked = chosen()
      .withRecord('i1', 'NEEDED')
      .record({ type: 'REQUEST_RECORDS', recordItemIds: ['i1'], way: 'DEPARTMENT' })
      .record({
        type: 'PREPARE_AUTHORIZATION',
        authorizationId: 'a1',
        holderName: 'St. Anne',
        recordItemIds: ['i1'],
        recipient: 'Harborlight',
        purpose: 'A second opinion',
        expiryEvent: 'When I have the opinion',
      })
      .record({
        type: 'SIGN_AUTHORIZATION',
        authorizationId: 'a1',
        signedOn: OPENED_ON,
        signerName: 'Rosa Ortiz',
      });
    const missing = (state: CaseState) =>
      packetPlan(state, [aFile()], OPENED_ON).gaps.some(({ code }) => code === 'NO_AUTHORIZATION');
    expect(missing(asked.build())).toBe(false);
    const revoked = { type: 'REVOKE_AUTHORIZATION', authorizationId: 'a1', revokedOn: OPENED_ON } as const;
    expect(missing(asked.record(revoked).build())).toBe(true);
  });
});
