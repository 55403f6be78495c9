import { operation } from '../../api/operation.js';
import type {
  CentersQuery,
  CentersQueryVariables,
  HoldersQuery,
  HoldersQueryVariables,
  SaveCenterMutation,
  SaveCenterMutationVariables,
  SaveHolderMutation,
  SaveHolderMutationVariables,
} from '../../gql/graphql.js';

const HOLDER_PARTS = /* GraphQL */ `
  fragment HolderParts on Holder {
    id
    name
    kind
    phone
    fax
    portalUrl
    city
    state
    zone
    hours
    note
    openItemCount
    version
  }
`;

const CENTER_PARTS = /* GraphQL */ `
  fragment CenterParts on Center {
    id
    name
    kind
    designation
    city
    state
    phone
    fax
    intakeChecklist
    asOf
    source
    version
  }
`;

export const HOLDERS = operation<HoldersQuery, HoldersQueryVariables>(/* GraphQL */ `
  query Holders($search: String, $first: Int!, $after: String) {
    holders(search: $search, first: $first, after: $after) {
      totalCount
      endCursor
      items {
        ...HolderParts
      }
    }
  }
  ${HOLDER_PARTS}
`);

export const CENTERS = operation<CentersQuery, CentersQueryVariables>(/* GraphQL */ `
  query Centers($search: String, $first: Int!, $after: String) {
    centers(search: $search, first: $first, after: $after) {
      totalCount
      endCursor
      items {
        ...CenterParts
      }
    }
  }
  ${CENTER_PARTS}
`);

export const SAVE_HOLDER = operation<SaveHolderMutation, SaveHolderMutationVariables>(/* GraphQL */ `
  mutation SaveHolder($input: SaveHolderInput!) {
    saveHolder(input: $input) {
      __typename
      ... on Holder {
        ...HolderParts
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
    }
  }
  ${HOLDER_PARTS}
`);

export const SAVE_CENTER = operation<SaveCenterMutation, SaveCenterMutationVariables>(/* GraphQL */ `
  mutation SaveCenter($input: SaveCenterInput!) {
    saveCenter(input: $input) {
      __typename
      ... on Center {
        ...CenterParts
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
    }
  }
  ${CENTER_PARTS}
`);
