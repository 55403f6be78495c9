import { describe, expect, it } from '@jest/globals';
import { RECORD_ACTIONS, RECORD_STATES, type RecordState } from '@sextant/domain';
import { offersFor, offersForAll, patientTaskFor, type OfferedItem } from './record-offers.js';

function anItem(state: RecordState, more: Partial<OfferedItem> = {}): OfferedItem {
  return {
    kind: 'PATHOLOGY_REPORT',
    state,
    requestCount: state === 'NEEDED' ? 0 : 1,
    mustReturn: null,
    returnedOn: null,
    arrivedOn: null,
    clock: null,
    holderName: 'St. Anne',
    isAsked: false,
    ...more,
  };
}

describe('what can be done with a record item', () => {
  it.each([
    ['NEEDED', ['request', 'ask']],
    ['REQUESTED', ['receiveReadable', 'promise']],
    ['PROMISED', ['receiveReadable', 'receive']],
    ['RECEIVED', ['readable', 'wrong']],
    ['READABLE', ['send', 'wrong']],
    ['SENT_TO_CENTER', ['accept']],
    ['ACCEPTED', []],
    ['WRONG_OR_INCOMPLETE', ['requestAgain', 'ask']],
    ['NOT_APPLICABLE', ['again']],
  ] as const)('%s has its likely next acts as buttons', (state, likely) => {
    expect(offersFor({ status: 'OPEN' }, anItem(state)).likely).toEqual(likely);
  });

  it('leaves no action of the domain without an offer, in any state', () => {
    const behind: Record<string, string[]> = {
      REQUEST_RECORDS: ['request', 'requestAgain'],
      PROMISE_RECORDS: ['promise'],
      EXTEND_REQUEST: ['extend'],
      MARK_RECORDS_ARRIVED: ['arrived'],
      RECEIVE_RECORDS: ['receive', 'receiveReadable'],
      MARK_RECORDS_READABLE: ['readable'],
      SEND_RECORDS: ['send', 'sendAgain'],
      ACCEPT_RECORDS: ['accept'],
      MARK_RECORD_WRONG: ['wrong'],
      RETURN_RECORD: ['return'],
      NEED_RECORD_AGAIN: ['again', 'notFound'],
      MARK_RECORD_NOT_APPLICABLE: ['notApplicable'],
      UPDATE_RECORD_ITEM: ['edit'],
    };
    for (const state of RECORD_STATES) {
      const { likely, more } = offersFor(
        { status: 'OPEN' },
        anItem(state, { kind: 'BIOPSY_SLIDES', clock: { isExtended: false } }),
      );
      for (const action of RECORD_ACTIONS[state]) {
        const offers: readonly string[] = [...likely, ...more];
        expect(behind[action]?.some((offer) => offers.includes(offer))).toBe(true);
      }
    }
  });

  it('offers to return only what travels and was not returned yet', () => {
    expect(
      offersFor({ status: 'OPEN' }, anItem('ACCEPTED', { kind: 'BIOPSY_SLIDES', mustReturn: true })).likely,
    ).toEqual(['return']);
    expect(
      offersFor({ status: 'OPEN' }, anItem('ACCEPTED', { kind: 'BIOPSY_SLIDES', returnedOn: '2026-11-20' }))
        .likely,
    ).toEqual([]);
    expect(offersFor({ status: 'OPEN' }, anItem('ACCEPTED')).more).not.toContain('return');
  });

  it('does not ask the patient twice, and not while the case rests', () => {
    expect(offersFor({ status: 'OPEN' }, anItem('NEEDED', { isAsked: true })).likely).toEqual(['request']);
    expect(offersFor({ status: 'PAUSED' }, anItem('NEEDED')).likely).toEqual(['request']);
    expect(offersFor({ status: 'CLOSED' }, anItem('NEEDED'))).toEqual({ likely: [], more: [] });
  });

  it('offers for several only what fits all of them and needs no word of its own', () => {
    expect(offersForAll({ status: 'OPEN' }, [anItem('REQUESTED'), anItem('PROMISED')])).toEqual([
      'requestAgain',
      'chase',
      'promise',
      'receiveReadable',
      'receive',
      'send',
      'release',
    ]);
    expect(offersForAll({ status: 'OPEN' }, [anItem('NEEDED'), anItem('READABLE')])).toEqual([]);
    expect(offersForAll({ status: 'OPEN' }, [])).toEqual([]);
  });

  it('offers nothing to somebody who only looks', () => {
    expect(offersFor({ status: 'OPEN', isReadOnly: true }, anItem('NEEDED'))).toEqual({
      likely: [],
      more: [],
    });
  });

  it('knows what the patient can do about each kind', () => {
    expect(patientTaskFor('BIOPSY_SLIDES')).toBe('FETCH_SLIDES');
    expect(patientTaskFor('IMAGING_DISC')).toBe('FETCH_DISC');
    expect(patientTaskFor('BLOOD_WORK')).toBe('DOWNLOAD_FROM_PORTAL');
  });
});
