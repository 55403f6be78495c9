import type { ActionOf, RecordedAction } from '../../case/actions.js';
import type { CaseState } from '../../case/case-state.js';
import type { Refused } from '../../case/decide.types.js';
import { refuse, taken, unknown } from '../../case/refuse.js';
import { authorizationGaps } from './authorization-form.js';
import type { AuthorizationGap } from './authorization.types.js';
import type { AuthorizationAction } from './authorizations.js';

/** Nothing is stored that could not be printed as a valid form. */
export function checkAuthorizations(
  state: CaseState,
  action: AuthorizationAction,
  recorded: RecordedAction,
): Refused | undefined {
  if (action.type === 'PREPARE_AUTHORIZATION') return checkPrepare(state, action, recorded);
  const found = state.releases.find((one) => one.id === action.authorizationId);
  if (!found) return unknown(state.releases, action.authorizationId, 'authorizationId', 'release');
  if (found.revokedOn) return refuse('NOT_IN_THIS_STATE', 'This release was taken back.', 'authorizationId');
  if (action.type === 'REVOKE_AUTHORIZATION') {
    if (!found.signedOn) {
      return refuse('NOT_IN_THIS_STATE', 'This release was never signed.', 'authorizationId');
    }
    return action.revokedOn < found.signedOn
      ? refuse('INVALID', 'It cannot be taken back before it was signed.', 'revokedOn')
      : undefined;
  }
  if (found.signedOn)
    return refuse('NOT_IN_THIS_STATE', 'This release is signed already.', 'authorizationId');
  if (found.expiresOn && found.expiresOn <= action.signedOn) {
    return refuse('INVALID', 'It ended before it was signed. Prepare a new one.', 'signedOn');
  }
  return undefined;
}

/** What to correct, by the field it is corrected in. */
const GAPS: Partial<Record<AuthorizationGap, { field: string; message: string }>> = {
  DESCRIPTION_NOT_SPECIFIC: {
    field: 'recordItemIds',
    message: 'Name the records one by one: “all my records” is not specific enough.',
  },
  EXPIRY: { field: 'expiresOn', message: 'Say on what day or with what event it ends.' },
  EXPIRY_TWICE: { field: 'expiryEvent', message: 'It ends on a day or with an event, not both.' },
  EXPIRY_PAST: { field: 'expiresOn', message: 'It has to end after today.' },
};

function checkPrepare(
  state: CaseState,
  action: ActionOf<'PREPARE_AUTHORIZATION'>,
  { on }: RecordedAction,
): Refused | undefined {
  const isTaken = taken(state.releases, action.authorizationId, 'authorizationId', 'release');
  if (isTaken) return isTaken;
  const items = [];
  for (const id of action.recordItemIds) {
    const item = state.recordItems.find((one) => one.id === id);
    if (!item) return unknown(state.recordItems, id, 'recordItemIds', 'record item');
    const isOthers = action.holderId
      ? item.holderId !== undefined && item.holderId !== action.holderId
      : item.holderName !== undefined && item.holderName !== action.holderName;
    if (isOthers) {
      return refuse('INVALID', 'One of these records lies with another holder.', 'recordItemIds');
    }
    items.push({ kind: item.kind, ...(item.description ? { description: item.description } : {}) });
  }
  const [gap] = authorizationGaps({
    language: 'en',
    // The patient of a case has a name: it is not in the case's state.
    patient: { name: 'patient' },
    items,
    discloser: { name: action.holderName },
    recipient: { name: action.recipient },
    purpose: action.purpose,
    expiresOn: action.expiresOn ?? '',
    expiryEvent: action.expiryEvent ?? '',
    preparedOn: on,
  });
  if (!gap) return undefined;
  const { field, message } = GAPS[gap] ?? { field: 'purpose', message: 'Something is missing on the form.' };
  return refuse('INVALID', message, field);
}
