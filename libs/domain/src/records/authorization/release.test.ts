import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../case/actions.js';
import { aCase, type CaseBuilder } from '../../testing/a-case.js';
import { outcomeOf } from '../../testing/outcome.js';
import { nextActOf } from '../../today/next-act.js';
import { releaseOf } from './release.js';

const ask = (over: Partial<Extract<Action, { type: 'REQUEST_RECORDS' }>> = {}): Action => ({
  type: 'REQUEST_RECORDS',
  recordItemIds: ['i1'],
  way: 'DEPARTMENT',
  ...over,
});
const prepared = (over: Partial<Extract<Action, { type: 'PREPARE_AUTHORIZATION' }>> = {}): Action => ({
  type: 'PREPARE_AUTHORIZATION',
  authorizationId: 'f1',
  holderName: 'St. Anne',
  recordItemIds: ['i1'],
  recipient: 'Harborlight',
  purpose: 'A second opinion',
  expiresOn: '2026-12-02',
  ...over,
});
const sign: Action = {
  type: 'SIGN_AUTHORIZATION',
  authorizationId: 'f1',
  signedOn: '2026-11-02',
  signerName: 'Rosa Ortiz',
};
const needed = (): CaseBuilder => aCase().triaged('2027-01-20').withRecord('i1');
const signed = (): CaseBuilder => needed().record(prepared()).record(sign);

describe('a release of records', () => {
  it.each<[string, Partial<Extract<Action, { type: 'PREPARE_AUTHORIZATION' }>>, string]>([
    ['complete', {}, 'ACCEPTED'],
    ['ending with an event', { expiresOn: '', expiryEvent: 'The visit' }, 'ACCEPTED'],
    ['without an end', { expiresOn: '' }, 'INVALID expiresOn'],
    ['with two ends', { expiryEvent: 'The visit' }, 'INVALID expiryEvent'],
    ['ending today', { expiresOn: '2026-11-02' }, 'INVALID expiresOn'],
    ['without a recipient', { recipient: ' ' }, 'INVALID recipient'],
    ['without a purpose', { purpose: '' }, 'INVALID purpose'],
    ['for nothing', { recordItemIds: [] }, 'INVALID recordItemIds'],
    ['for an item that is not there', { recordItemIds: ['i9'] }, 'UNKNOWN_ID recordItemIds'],
    ['for another holder’s item', { holderName: 'Mercy' }, 'INVALID recordItemIds'],
  ])('%s is: %s', (_name, over, expected) => {
    expect(outcomeOf(needed(), prepared(over))).toBe(expected);
  });

  it('of "all my records" is never prepared', () => {
    const vague = aCase().withRecord('i1', 'NEEDED', { description: 'all records' });
    expect(outcomeOf(vague, prepared())).toBe('INVALID recordItemIds');
  });

  it('is signed once, before it ends, and taken back once', () => {
    const builder = needed().record(prepared());
    expect(outcomeOf(builder.on('2026-12-05'), { ...sign, signedOn: '2026-12-03' })).toBe('INVALID signedOn');
    const revoke: Action = {
      type: 'REVOKE_AUTHORIZATION',
      authorizationId: 'f1',
      revokedOn: '2026-11-03',
    };
    expect(outcomeOf(builder, revoke)).toBe('NOT_IN_THIS_STATE authorizationId');
    builder.record(sign);
    expect(outcomeOf(builder, sign)).toBe('NOT_IN_THIS_STATE authorizationId');
    builder.record(revoke);
    expect(outcomeOf(builder, revoke)).toBe('NOT_IN_THIS_STATE authorizationId');
  });

  it('settles the patient’s task to sign it', () => {
    const builder = needed().withTask('SIGN_FORM').record(prepared());
    expect(builder.build().tasks[0]?.state).toBe('OPEN');
    expect(builder.record(sign).build().tasks[0]?.state).not.toBe('OPEN');
  });

  it('holds on its last day, is watched from 14 days before, and is over the day after', () => {
    const { releases, recordItems } = signed().build();
    const stands = (on: string) => recordItems[0] && releaseOf(releases, recordItems[0], on).state;
    expect(stands('2026-11-17')).toBe('IN_FORCE');
    expect(stands('2026-11-18')).toBe('ENDS_SOON');
    expect(stands('2026-12-02')).toBe('ENDS_SOON');
    expect(stands('2026-12-03')).toBe('ENDED');
  });

  it('that lasts longest counts', () => {
    const { releases, recordItems } = signed().withRelease(['i1'], '2027-03-01').build();
    expect(recordItems[0] && releaseOf(releases, recordItems[0], '2026-12-10')).toEqual({
      state: 'IN_FORCE',
      signedOn: '2026-11-02',
      endsOn: '2027-03-01',
    });
  });
});

describe('a request', () => {
  it('is refused once its release has ended, with the reason, unless its way needs none', () => {
    const builder = signed().on('2026-12-03');
    expect(outcomeOf(builder, ask())).toBe('RELEASE_OVER basis');
    expect(outcomeOf(builder, ask({ way: 'RECORDS_OFFICE' }))).toBe('RELEASE_OVER basis');
    expect(outcomeOf(builder, ask({ basis: 'TREATMENT' }))).toBe('ACCEPTED');
    expect(outcomeOf(builder, ask({ basis: 'RIGHT_OF_ACCESS' }))).toBe('ACCEPTED');
    expect(outcomeOf(builder, ask({ way: 'TREATING_CLINICIAN' }))).toBe('ACCEPTED');
    expect(outcomeOf(builder, ask({ way: 'PORTAL' }))).toBe('ACCEPTED');
    expect(outcomeOf(signed().on('2026-12-02'), ask())).toBe('ACCEPTED');
  });

  it('is refused after the release was taken back', () => {
    const builder = signed().record({
      type: 'REVOKE_AUTHORIZATION',
      authorizationId: 'f1',
      revokedOn: '2026-11-02',
    });
    expect(outcomeOf(builder, ask())).toBe('RELEASE_OVER basis');
  });

  it('that is said to rest on a release needs a signed one', () => {
    expect(outcomeOf(needed().record(prepared()), ask({ basis: 'AUTHORIZATION' }))).toBe(
      'RELEASE_MISSING basis',
    );
    expect(outcomeOf(signed(), ask({ basis: 'AUTHORIZATION' }))).toBe('ACCEPTED');
    expect(outcomeOf(needed(), ask())).toBe('ACCEPTED');
  });
});

describe('Today', () => {
  const ready = (): CaseBuilder =>
    aCase().triaged('2027-02-20').withAcceptedCenter().withQuestions().withCoverage().withVisit('2027-02-01');

  it('asks for a new release 14 days before the old one ends, while the record is still to come', () => {
    const builder = ready().withRecord('i1').withRelease(['i1'], '2026-12-02').record(ask()).after(1);
    builder.record({ type: 'PROMISE_RECORDS', recordItemIds: ['i1'], promisedOn: '2026-12-20' });
    expect(nextActOf(builder.build(), '2026-11-17').act.code).toBe('WAIT');
    expect(nextActOf(builder.build(), '2026-11-18')).toMatchObject({
      why: { code: 'RELEASE_ENDS', on: '2026-12-02', who: 'St. Anne' },
      act: { code: 'RENEW_RELEASE', recordItemIds: ['i1'] },
    });
    expect(nextActOf(builder.withTask('SIGN_FORM').build(), '2026-11-18').why.code).not.toBe('RELEASE_ENDS');
  });

  it('asks for a new release before it asks for the record', () => {
    const builder = ready().withRecord('i1').withRelease(['i1'], '2026-11-10').on('2026-11-12');
    expect(nextActOf(builder.build(), '2026-11-12')).toMatchObject({
      why: { code: 'RELEASE_ENDED', on: '2026-11-10', who: 'St. Anne' },
      act: { code: 'RENEW_RELEASE' },
    });
  });

  it('says that the holder’s time is over, and again by the cadence after a call', () => {
    const builder = ready().withRecord('i1', 'REQUESTED', { requestBasis: 'RIGHT_OF_ACCESS' });
    expect(nextActOf(builder.build(), '2026-12-02').why.code).toBe('RECORD_WAITING');
    expect(nextActOf(builder.build(), '2026-12-03')).toMatchObject({
      why: { code: 'ACCESS_CLOCK_OVER', on: '2026-12-02', who: 'St. Anne' },
      act: { code: 'CHASE_RECORDS', recordItemIds: ['i1'] },
    });
    builder.on('2026-12-03').record({ type: 'LOG_CALL', party: 'HOLDER', outcome: 'REACHED' });
    expect(nextActOf(builder.build(), '2026-12-03').act.code).toBe('WAIT');
  });
});
