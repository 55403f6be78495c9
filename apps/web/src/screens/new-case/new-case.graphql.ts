import { operation } from '../../api/operation.js';
import type { OpenCaseMutation, OpenCaseMutationVariables } from '../../gql/graphql.js';

export const OPEN_CASE = operation<OpenCaseMutation, OpenCaseMutationVariables>(/* GraphQL */ `
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      __typename
      ... on CaseOpened {
        case {
          id
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
      ... on DuplicateCase {
        caseId
      }
    }
  }
`);
