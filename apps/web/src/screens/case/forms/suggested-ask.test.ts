import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../case.types.js';
import { suggestedAsk, suggestedItem } from './suggested-ask.js';

type View = Parameters<typeof suggestedAsk>[0];

function aView(more: { items?: object[]; tasks?: object[]; coverage?: object } = {}): View {
  return {
    recordItems: (more.items ?? []) as CaseView['recordItems'],
    tasks: (more.tasks ?? []) as CaseView['tasks'],
    coverage: {
      referralRequired: null,
      referralNumber: null,
      referralReceivedOn: null,
      memberNumber: 'M-1',
      isSelfPay: null,
      ...more.coverage,
    } as CaseView['coverage'],
  };
}

const slides = { id: 's', kind: 'BIOPSY_SLIDES', state: 'NEEDED' };
const disc = { id: 'd', kind: 'IMAGING_DISC', state: 'REQUESTED' };

describe('what one would most likely ask the patient for', () => {
  it('is the slides before the disc, and names the record', () => {
    expect(suggestedAsk(aView({ items: [disc, slides] }))).toBe('FETCH_SLIDES');
    expect(suggestedItem(aView({ items: [disc, slides] }), 'FETCH_DISC')?.id).toBe('d');
  });

  it('is not what was asked already or has arrived', () => {
    const asked = [{ kind: 'FETCH_SLIDES', state: 'OPEN', recordItemId: 's' }];
    expect(suggestedAsk(aView({ items: [slides, disc], tasks: asked }))).toBe('FETCH_DISC');
    expect(suggestedAsk(aView({ items: [{ ...slides, state: 'RECEIVED' }] }))).toBe('SIGN_FORM');
  });

  it('is the referral while the insurer wants one, then a photo of the card', () => {
    expect(suggestedAsk(aView({ coverage: { referralRequired: 'YES' } }))).toBe('GET_REFERRAL');
    expect(
      suggestedAsk(
        aView({ coverage: { referralRequired: 'YES', referralNumber: 'R-1', memberNumber: null } }),
      ),
    ).toBe('SEND_CARD_PHOTO');
  });

  it('names no record when two could be meant', () => {
    expect(suggestedItem(aView({ items: [disc, { ...disc, id: 'd2' }] }), 'FETCH_DISC')).toBeUndefined();
  });
});
