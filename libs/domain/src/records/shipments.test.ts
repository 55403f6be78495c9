import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar/days.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { boardFacts } from '../today/board-facts.js';
import { todayGroup } from '../today/groups.js';
import { trackingPage } from './shipments.js';

const lent = (returnDueOn = ''): CaseBuilder =>
  aCase()
    .triaged()
    .withRecord('i1', 'READABLE', { kind: 'BIOPSY_SLIDES' })
    .record({ type: 'SEND_RECORDS', recordItemIds: ['i1'], mustReturn: true, returnDueOn })
    .record({ type: 'ACCEPT_RECORDS', recordItemIds: ['i1'] });
const stands = (builder: CaseBuilder, todayOn: string): string => {
  const facts = boardFacts(builder.build(), todayOn);
  return `${facts.nextAct.code} ${todayGroup(facts, todayOn)}`;
};

describe('lent slides', () => {
  it('have to go back once the case is decided', () => {
    const builder = lent().withWrittenOpinion();
    expect(stands(builder, '2026-11-02')).toBe('RECORD_OUTCOME DUE');
    builder.decided();
    expect(stands(builder, '2026-11-02')).toBe('RETURN_RECORD DUE');
    expect(boardFacts(builder.build(), '2026-11-02').why).toMatchObject({
      code: 'RECORD_TO_RETURN',
      recordKind: 'BIOPSY_SLIDES',
      who: 'St. Anne',
    });
    builder.record({ type: 'RETURN_RECORD', recordItemId: 'i1', returnedOn: '2026-11-02' });
    expect(stands(builder, '2026-11-02')).toBe('CLOSE_CASE DUE');
  });

  it('stay on Today when the case is closed before they are back', () => {
    const builder = lent().record({ type: 'CLOSE_CASE', reason: 'DECLINED' });
    expect(stands(builder, '2026-11-02')).toBe('RETURN_RECORD DUE');
    builder.record({ type: 'RETURN_RECORD', recordItemId: 'i1', returnedOn: '2026-11-02' });
    expect(stands(builder, '2026-11-02')).toBe('NONE NONE');
  });

  it('have to go back when the loan is over, although nothing is decided', () => {
    const builder = lent('2026-11-20')
      .withAcceptedCenter()
      .withQuestions()
      .withCoverage()
      .withVisit('2026-12-01');
    expect(stands(builder, '2026-11-19')).not.toContain('RETURN_RECORD');
    expect(stands(builder, '2026-11-20')).toBe('RETURN_RECORD DUE');
  });

  it('come before a decision the patient has time for, not before one that is late', () => {
    const undecided = (): CaseBuilder =>
      lent('2026-11-10').withWrittenOpinion().record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' });
    const windowOn = undecided().build().window?.on ?? '';
    expect(stands(undecided(), '2026-11-09')).toBe('RECORD_DECISION DUE');
    expect(stands(undecided(), '2026-11-10')).toBe('RETURN_RECORD DUE');
    expect(stands(undecided(), addDays(windowOn, 1))).toBe('RECORD_DECISION AT_RISK');
  });

  it('that need not come back ask for nothing', () => {
    const builder = aCase()
      .withRecord('i1', 'ACCEPTED', { kind: 'IMAGING_DISC' })
      .record({ type: 'CLOSE_CASE', reason: 'DECLINED' });
    expect(stands(builder, '2026-11-02')).toBe('NONE NONE');
  });
});

describe('the page of a shipment', () => {
  it.each([
    ['UPS', '1Z 999 AA1 01 2345 6784', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
    ['FedEx', '7712-3456-7890', 'https://www.fedex.com/fedextrack/?trknbr=771234567890'],
    ['Fed Ex Priority', '771234567890', 'https://www.fedex.com/fedextrack/?trknbr=771234567890'],
    [
      'usps',
      '9400100000000000000000',
      'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000000',
    ],
    ['DHL', '1234567890', 'https://www.dhl.com/us-en/home/tracking.html?tracking-id=1234567890'],
    ['Harbor Couriers', '1234567890', undefined],
    ['UPS', '12', undefined],
    ['UPS', '"><script>alert(1)</script>', undefined],
    ['UPS', null, undefined],
    [null, '1234567890', undefined],
  ])('of %s %s is %s', (carrier, number, page) => {
    expect(trackingPage(carrier, number)).toBe(page);
  });
});
