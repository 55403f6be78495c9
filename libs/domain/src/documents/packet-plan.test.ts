import { describe, expect, it } from '@jest/globals';
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
      .withRecord('i1', 'READABLE')
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
      .withRecord('i1', 'READABLE')
      .withRecord('i2', 'READABLE', { kind: 'BLOOD_WORK' })
      .build();
    expect(packetPlan(state, [], OPENED_ON).entries.map(({ item }) => item.id)).toEqual(['i2', 'i1']);
  });

  it('names what keeps it from being sent', () => {
    const state = aCase()
      .triaged()
      .withRecord('i1', 'REQUESTED')
      .withRecord('i2', 'RECEIVED')
      .withRecord('i3', 'READABLE')
      .withRecord('i4', 'READABLE')
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
    const state = chosen().withRecord('i1', 'READABLE').withRecord('i2', 'READABLE').build();
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
    const state = chosen().withRecord('i1', 'READABLE').build();
    const [entry] = packetPlan(state, [aFile(over)], OPENED_ON).entries;
    expect(entry).toMatchObject({ state: 'MISSING', documentIds: [], leftOut: [{ reason }] });
  });

  it('takes neither a refused file nor one that was replaced', () => {
    const state = chosen().withRecord('i1', 'READABLE').build();
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
});
