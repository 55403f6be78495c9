import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import { authorizationForm } from './authorization/authorization-form.js';
import type {
  Authorization,
  AuthorizationResult,
  PaperItem,
  PaperLanguage,
  PaperParty,
  PaperPatient,
} from './authorization/authorization.types.js';
import { isReleaseOver, needsRelease, releaseOf } from './authorization/release.js';
import type { RecordItem, RequestBasis } from './record-item.types.js';
import { requestLetter, type LetterResult, type LetterSender } from './request-letter.js';

/** Who the papers of a case are about, from and to, as far as the case itself does not say. */
export interface PaperSetting {
  language: PaperLanguage;
  patient: PaperPatient;
  from: LetterSender;
  /** The directory's entry of the holder, where it has one. */
  holder?: Partial<PaperParty>;
  todayOn: DateOn;
}

/** A release of the case as the form that is signed, or as it was signed. Undefined: the case has none by this id. */
export function authorizationOf(
  state: Pick<CaseState, 'releases' | 'recordItems'>,
  authorizationId: string,
  setting: PaperSetting,
): AuthorizationResult | undefined {
  const release = state.releases.find((one) => one.id === authorizationId);
  return release && authorizationForm(draftOf(release, state.recordItems, setting));
}

function draftOf(
  release: Authorization,
  items: readonly RecordItem[],
  { language, patient, from, holder }: PaperSetting,
): Parameters<typeof authorizationForm>[0] {
  const { recipient, purpose, expiresOn, expiryEvent, preparedOn, signedOn, signerName, signerAuthority } =
    release;
  return {
    language,
    patient,
    items: items.filter(({ id }) => release.recordItemIds.includes(id)).map(paperItem),
    discloser: { ...holder, name: release.holderName },
    // Our own address is known; another receiver is named as it was written.
    recipient: recipient === from.name ? from : { name: recipient },
    purpose,
    ...(expiresOn && { expiresOn }),
    ...(expiryEvent && { expiryEvent }),
    preparedOn,
    ...(signedOn && {
      signature: {
        on: signedOn,
        name: signerName ?? '',
        ...(signerAuthority && { authority: signerAuthority }),
      },
    }),
  };
}

const paperItem = ({ kind, description }: RecordItem): PaperItem => ({
  kind,
  ...(description && { description }),
});

type Asked = Pick<RecordItem, 'id' | 'state'> & {
  [K in 'way' | 'requestBasis' | 'holderId' | 'holderName']?: RecordItem[K] | null;
};
type Releases = Parameters<typeof releaseOf>[0];

const OWED: readonly RecordItem['state'][] = ['NEEDED', 'REQUESTED', 'PROMISED', 'WRONG_OR_INCOMPLETE'];

/**
 * What one letter to the holder of an item asks for: every owed item of that holder which rests on the same basis; under
 * a permission only those that one in force covers. `hasPermission` is false when the item needs one and has none.
 */
export function letterScope<Item extends Asked>(
  items: readonly Item[],
  releases: Releases,
  recordItemId: string,
  todayOn: DateOn,
): { basis: RequestBasis; items: Item[]; hasPermission: boolean } | undefined {
  const asked = items.find((item) => item.id === recordItemId && OWED.includes(item.state));
  if (!asked) return undefined;
  const basis = basisOf(asked);
  const isPermitted = (item: Item): boolean =>
    basis !== 'AUTHORIZATION' || isInForce(releases, item, todayOn);
  const same = items.filter(
    (item) => OWED.includes(item.state) && holderOf(item) === holderOf(asked) && basisOf(item) === basis,
  );
  return { basis, items: same.filter(isPermitted), hasPermission: isPermitted(asked) };
}

/** The letter to the holder of an item about all it can be asked for at once. Undefined: nothing is owed there. */
export function letterOf(
  state: Pick<CaseState, 'releases' | 'recordItems'>,
  recordItemId: string,
  setting: PaperSetting,
): LetterResult | undefined {
  const { recordItems, releases } = state;
  const { language, patient, from, holder, todayOn } = setting;
  const scope = letterScope(recordItems, releases, recordItemId, todayOn);
  const asked = recordItems.find((item) => item.id === recordItemId);
  if (!scope || !asked) return undefined;
  const release = releases.findLast(
    (one) =>
      one.recordItemIds.includes(recordItemId) &&
      one.signedOn &&
      !isReleaseOver(releaseOf([one], asked, todayOn)),
  );
  const signed =
    release && scope.basis === 'AUTHORIZATION'
      ? authorizationForm(draftOf(release, recordItems, setting))
      : undefined;
  return requestLetter({
    language,
    writtenOn: todayOn,
    to: { ...holder, name: holder?.name ?? asked.holderName ?? '' },
    from,
    patient,
    items: scope.items.map(paperItem),
    basis: scope.basis,
    ...(signed?.kind === 'FORM' && { authorization: signed.form }),
    isReminder: scope.items.some(({ requestCount }) => requestCount > 0),
  });
}

function basisOf({ way, requestBasis }: Asked): RequestBasis {
  if (requestBasis) return requestBasis;
  if (needsRelease(way ?? undefined, undefined)) return 'AUTHORIZATION';
  return way === 'TREATING_CLINICIAN' ? 'TREATMENT' : 'RIGHT_OF_ACCESS';
}

/** By a release of the case: dates written on the item alone are no paper that can go along. */
function isInForce(releases: Releases, { id }: Asked, todayOn: DateOn): boolean {
  const release = releaseOf(releases, { id }, todayOn);
  return release.state !== 'NONE' && !isReleaseOver(release);
}

const holderOf = ({ holderId, holderName }: Asked): string => holderId ?? holderName ?? '';
