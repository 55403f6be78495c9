import { operation } from '../../api/operation.js';
import type {
  CallsQuery,
  CallsQueryVariables,
  LogPartyCallMutation,
  LogPartyCallMutationVariables,
} from '../../gql/graphql.js';

export const CALLS = operation<CallsQuery, CallsQueryVariables>(/* GraphQL */ `
  query Calls($scope: BoardScope!) {
    calls(scope: $scope) {
      today
      groups {
        party
        who
        holderId
        phone
        fax
        hours
        portalUrl
        dueOn
        cases {
          caseId
          version
          patientName
          birthOn
          mrn
          mustMoveOn
          dueOn
          why {
            code
            recordKind
            who
            usualDays
            leftDays
            count
            on
          }
          items {
            id
            kind
            state
            description
            requestCount
            promisedOn
            since
          }
        }
      }
    }
  }
`);

export const LOG_PARTY_CALL = operation<LogPartyCallMutation, LogPartyCallMutationVariables>(/* GraphQL */ `
  mutation LogPartyCall($input: LogPartyCallInput!) {
    logPartyCall(input: $input) {
      __typename
      ... on PartyCallLogged {
        caseIds
        itemCount
      }
      ... on PartyCallRefused {
        refusals {
          caseId
          recordItemId
          code
          message
          field
        }
      }
    }
  }
`);
