import type { DateOn } from '../../calendar/date-on.js';
import { addDays } from '../../calendar/days.js';
import type { RecordItem, RecordWay, RequestBasis } from '../record-item.types.js';
import type { Authorization } from './authorization.types.js';

/** From so many days before its end a permission is renewed. */
export const RELEASE_WATCH_DAYS = 14;

export type ReleaseState = 'NONE' | 'IN_FORCE' | 'ENDS_SOON' | 'ENDED' | 'REVOKED';

/** How an item stands with permissions to disclose it. */
export interface Release {
  state: ReleaseState;
  signedOn?: DateOn;
  /** Its last day, or the day it was taken back. */
  endsOn?: DateOn;
  /** It ends with an event instead of on a day. */
  event?: string;
}

type Covered = Pick<RecordItem, 'id'> & {
  [K in 'authorizationSignedOn' | 'authorizationExpiresOn']?: RecordItem[K] | null;
};
type Signed = Pick<Authorization, 'recordItemIds'> & {
  [K in 'signedOn' | 'expiresOn' | 'expiryEvent' | 'revokedOn']?: Authorization[K] | null;
};

/**
 * The permission that counts for an item on this day: of the signed ones that cover it the one that lasts longest. Where
 * the case has none, the dates written on the item itself. A permission holds on its last day.
 */
export function releaseOf(authorizations: readonly Signed[], item: Covered, todayOn: DateOn): Release {
  const covering = authorizations.filter((one) => one.signedOn && one.recordItemIds.includes(item.id));
  if (covering.length === 0) {
    const { authorizationSignedOn: signedOn, authorizationExpiresOn: expiresOn } = item;
    if (!signedOn && !expiresOn) return { state: 'NONE' };
    return releaseBy(
      { recordItemIds: [], signedOn: signedOn ?? null, expiresOn: expiresOn ?? null },
      todayOn,
    );
  }
  const releases = covering.map((one) => releaseBy(one, todayOn));
  return releases.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

function releaseBy(one: Signed, todayOn: DateOn): Release {
  const signed = one.signedOn ? { signedOn: one.signedOn } : {};
  if (one.revokedOn) return { state: 'REVOKED', ...signed, endsOn: one.revokedOn };
  const { expiresOn } = one;
  if (!expiresOn)
    return { state: 'IN_FORCE', ...signed, ...(one.expiryEvent ? { event: one.expiryEvent } : {}) };
  const state =
    expiresOn < todayOn
      ? 'ENDED'
      : expiresOn <= addDays(todayOn, RELEASE_WATCH_DAYS)
        ? 'ENDS_SOON'
        : 'IN_FORCE';
  return { state, ...signed, endsOn: expiresOn };
}

const ORDER: readonly ReleaseState[] = ['NONE', 'REVOKED', 'ENDED', 'ENDS_SOON', 'IN_FORCE'];

function rank({ state, endsOn }: Release): string {
  return `${String(ORDER.indexOf(state))} ${endsOn ?? '9999'}`;
}

/** A permission that is there still permits. */
export function isReleaseOver({ state }: Release): boolean {
  return state === 'ENDED' || state === 'REVOKED';
}

/**
 * Whether a request needs a permission of the patient: departments and records offices ask for one. The patient's own
 * portal and own request do not (45 CFR 164.524), nor does a provider asking a provider for treatment (164.506(c)).
 */
export function needsRelease(way: RecordWay | undefined, basis: RequestBasis | undefined): boolean {
  if (basis) return basis === 'AUTHORIZATION';
  return way === undefined || way === 'DEPARTMENT' || way === 'RECORDS_OFFICE';
}
