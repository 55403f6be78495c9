import type { ActionOf, RecordedAction } from '../../case/actions.js';
import type { CaseState } from '../../case/case-state.js';
import { patched, replaced } from '../../case/patch.js';
import type { Authorization } from './authorization.types.js';

export type AuthorizationAction = ActionOf<
  'PREPARE_AUTHORIZATION' | 'SIGN_AUTHORIZATION' | 'REVOKE_AUTHORIZATION'
>;

export function applyAuthorizations(
  state: CaseState,
  action: AuthorizationAction,
  { on }: RecordedAction,
): CaseState {
  switch (action.type) {
    case 'PREPARE_AUTHORIZATION': {
      const { type, authorizationId, holderName, recordItemIds, recipient, purpose, ...facts } = action;
      const bare: Authorization = {
        id: authorizationId,
        round: state.round,
        holderName,
        recordItemIds,
        recipient,
        purpose,
        preparedOn: on,
      };
      return { ...state, releases: [...state.releases, patched(bare, facts)] };
    }
    case 'SIGN_AUTHORIZATION':
      return signed(state, action);
    case 'REVOKE_AUTHORIZATION':
      return {
        ...state,
        releases: replaced(state.releases, [action.authorizationId], (one) => ({
          ...one,
          revokedOn: action.revokedOn,
        })),
      };
  }
}

/** The items it covers carry its dates too, so that every list can show them. */
function signed(state: CaseState, action: ActionOf<'SIGN_AUTHORIZATION'>): CaseState {
  const { authorizationId, signedOn, signerName, signerAuthority } = action;
  const covered = state.releases.find((one) => one.id === authorizationId);
  const dates = { authorizationSignedOn: signedOn, authorizationExpiresOn: covered?.expiresOn ?? '' };
  return {
    ...state,
    releases: replaced(state.releases, [authorizationId], (one) =>
      patched<Authorization>({ ...one, signedOn, signerName }, { signerAuthority }),
    ),
    recordItems: replaced(state.recordItems, covered?.recordItemIds ?? [], (item) => patched(item, dates)),
  };
}
