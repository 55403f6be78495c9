import { operation } from '../../../api/operation.js';
import { WORKLIST_PARTS } from '../../../app/worklist/worklist.graphql.js';
import type { SaveMacrosMutation, SaveMacrosMutationVariables } from '../../../gql/graphql.js';

export const SAVE_MACROS = operation<SaveMacrosMutation, SaveMacrosMutationVariables>(/* GraphQL */ `
  mutation SaveMacros($input: SaveMacrosInput!) {
    saveMacros(input: $input) {
      __typename
      ... on MyWorklist {
        ...WorklistParts
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
  ${WORKLIST_PARTS}
`);
