import { operation } from '../../api/operation.js';
import type {
  CaseQuery,
  CaseQueryVariables,
  CenterChoicesQuery,
  CenterChoicesQueryVariables,
  HolderChoicesQuery,
  HolderChoicesQueryVariables,
  NavigatorChoicesQuery,
  NavigatorChoicesQueryVariables,
  RecordActionMutation,
  RecordActionMutationVariables,
  RemoveContactPointMutation,
  RemoveContactPointMutationVariables,
  SaveContactPointMutation,
  SaveContactPointMutationVariables,
  UpdatePatientMutation,
  UpdatePatientMutationVariables,
} from '../../gql/graphql.js';
import { CASE_PARTS } from './case-parts.graphql.js';

export const CASE = operation<CaseQuery, CaseQueryVariables>(/* GraphQL */ `
  query Case($id: UUID!) {
    case(id: $id) {
      ...CaseParts
    }
  }
  ${CASE_PARTS}
`);

export const RECORD_ACTION = operation<RecordActionMutation, RecordActionMutationVariables>(/* GraphQL */ `
  mutation RecordAction($input: RecordActionInput!) {
    recordAction(input: $input) {
      __typename
      ... on ActionRecorded {
        actionId
        case {
          ...CaseParts
        }
      }
      ... on ActionRefused {
        code
        message
        field
        current: case {
          ...CaseParts
        }
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const UPDATE_PATIENT = operation<UpdatePatientMutation, UpdatePatientMutationVariables>(/* GraphQL */ `
  mutation UpdatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      __typename
      ... on PatientUpdated {
        case {
          ...CaseParts
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
      ... on Conflict {
        message
        version
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const SAVE_CONTACT_POINT = operation<SaveContactPointMutation, SaveContactPointMutationVariables>(
  /* GraphQL */ `
    mutation SaveContactPoint($input: SaveContactPointInput!) {
      saveContactPoint(input: $input) {
        __typename
        ... on PatientUpdated {
          case {
            ...CaseParts
          }
        }
        ... on InputRefused {
          problems {
            field
            code
            message
          }
        }
        ... on Conflict {
          message
          version
        }
        ... on NotFound {
          message
        }
      }
    }
    ${CASE_PARTS}
  `,
);

export const REMOVE_CONTACT_POINT = operation<
  RemoveContactPointMutation,
  RemoveContactPointMutationVariables
>(/* GraphQL */ `
  mutation RemoveContactPoint($input: RemoveContactPointInput!) {
    removeContactPoint(input: $input) {
      __typename
      ... on PatientUpdated {
        case {
          ...CaseParts
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
      ... on Conflict {
        message
        version
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const HOLDER_CHOICES = operation<HolderChoicesQuery, HolderChoicesQueryVariables>(/* GraphQL */ `
  query HolderChoices($search: String) {
    holders(search: $search, first: 100) {
      items {
        id
        name
        kind
        phone
        fax
        portalUrl
        hours
        city
        state
        zone
        note
      }
      totalCount
    }
  }
`);

export const CENTER_CHOICES = operation<CenterChoicesQuery, CenterChoicesQueryVariables>(/* GraphQL */ `
  query CenterChoices($search: String) {
    centers(search: $search, first: 8) {
      items {
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
      }
      totalCount
    }
  }
`);

export const NAVIGATOR_CHOICES = operation<NavigatorChoicesQuery, NavigatorChoicesQueryVariables>(
  /* GraphQL */ `
    query NavigatorChoices {
      people {
        items {
          id
          name
          roles
          status
          openCaseCount
        }
      }
    }
  `,
);
