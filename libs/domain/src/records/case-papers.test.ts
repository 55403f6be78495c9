import { describe, expect, it } from '@jest/globals';
import { aCase, OPENED_ON } from '../testing/a-case.js';
import { authorizationOf, letterOf, letterScope, type PaperSetting } from './case-papers.js';
import type { RecordWay } from './record-item.types.js';

const SETTING: PaperSetting = {
  language: 'en',
  patient: { name: 'Rosa Ortiz' },
  from: { name: 'Harborlight', phone: '(212) 555-0142', contactName: 'Noor Haddad' },
  holder: { name: 'Mercy Pathology', fax: '(212) 555-0143' },
  todayOn: OPENED_ON,
};

const asked = (way: RecordWay) =>
  aCase()
    .triaged()
    .withRecord('i1', 'NEEDED', { kind: 'PATHOLOGY_REPORT', holderName: 'Mercy' })
    .withRecord('i2', 'NEEDED', { kind: 'BLOOD_WORK', holderName: 'Mercy' })
    .withRecord('i3', 'NEEDED', { kind: 'IMAGING_REPORT', holderName: 'Another' })
    .record({ type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i2', 'i3'], way });

const released = (way: RecordWay) =>
  asked(way)
    .record({
      type: 'PREPARE_AUTHORIZATION',
      authorizationId: 'a1',
      holderName: 'Mercy',
      recordItemIds: ['i1'],
      recipient: 'Harborlight',
      purpose: 'A second opinion',
      expiryEvent: 'When I have the opinion',
    })
    .record({ type: 'SIGN_AUTHORIZATION', authorizationId: 'a1', signedOn: OPENED_ON, signerName: 'Rosa' });

describe('the papers of a case', () => {
  it('have the release as it was signed, with the addresses we know', () => {
    expect(authorizationOf(released('DEPARTMENT').build(), 'a1', SETTING)).toMatchObject({
      kind: 'FORM',
      form: {
        items: [{ kind: 'PATHOLOGY_REPORT' }],
        discloser: { name: 'Mercy', fax: '(212) 555-0143' },
        recipient: { name: 'Harborlight', phone: '(212) 555-0142' },
        signature: { kind: 'SIGNED', name: 'Rosa' },
      },
    });
    expect(authorizationOf(released('DEPARTMENT').build(), 'other', SETTING)).toBeUndefined();
  });

  it('have one letter about everything a holder owes on the same ground', () => {
    const made = letterOf(asked('TREATING_CLINICIAN').build(), 'i1', SETTING);
    expect(made).toMatchObject({
      kind: 'LETTER',
      letter: {
        to: { name: 'Mercy Pathology' },
        basis: 'TREATMENT',
        items: [{ kind: 'PATHOLOGY_REPORT' }, { kind: 'BLOOD_WORK' }],
        isReminder: true,
      },
    });
  });

  it('have under a permission only what it covers, and no letter without one', () => {
    const state = released('DEPARTMENT').build();
    expect(letterOf(state, 'i1', SETTING)).toMatchObject({
      letter: {
        basis: 'AUTHORIZATION',
        items: [{ kind: 'PATHOLOGY_REPORT' }],
        authorization: { signature: { kind: 'SIGNED' } },
      },
    });
    expect(letterOf(state, 'i2', SETTING)).toEqual({ kind: 'INCOMPLETE', missing: ['AUTHORIZATION'] });
    expect(letterScope(state.recordItems, state.releases, 'i2', OPENED_ON)?.hasPermission).toBe(false);
  });

  it('have no letter about what has arrived', () => {
    const state = aCase().triaged().withRecord('i1', 'RECEIVED').build();
    expect(letterOf(state, 'i1', SETTING)).toBeUndefined();
  });
});
