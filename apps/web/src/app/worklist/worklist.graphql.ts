import { operation } from '../../api/operation.js';
import type {
  MyWorklistQuery,
  MyWorklistQueryVariables,
  RecordActionsMutation,
  RecordActionsMutationVariables,
  RemoveViewMutation,
  RemoveViewMutationVariables,
  RunMacroMutation,
  RunMacroMutationVariables,
  SaveViewMutation,
  SaveViewMutationVariables,
  SetLetterKeysMutation,
  SetLetterKeysMutationVariables,
} from '../../gql/graphql.js';
import { BOARD_ROW_PARTS } from '../../screens/today/board.graphql.js';

export const WORKLIST_PARTS = /* GraphQL */ `
  fragment WorklistParts on MyWorklist {
    hasLetterKeys
    views {
      id
      name
      address
    }
    macros {
      version
      items {
        id
        name
        steps {
          kind
          way
          party
          outcome
          followUpDays
          task
          text
          days
        }
      }
    }
  }
`;

export const MY_WORKLIST = operation<MyWorklistQuery, MyWorklistQueryVariables>(/* GraphQL */ `
  query MyWorklist {
    myWorklist {
      ...WorklistParts
    }
  }
  ${WORKLIST_PARTS}
`);

export const SET_LETTER_KEYS = operation<SetLetterKeysMutation, SetLetterKeysMutationVariables>(
  /* GraphQL */ `
    mutation SetLetterKeys($input: SetLetterKeysInput!) {
      setLetterKeys(input: $input) {
        ...WorklistParts
      }
    }
    ${WORKLIST_PARTS}
  `,
);

export const SAVE_VIEW = operation<SaveViewMutation, SaveViewMutationVariables>(/* GraphQL */ `
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on MyWorklist {
        ...WorklistParts
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
  ${WORKLIST_PARTS}
`);

export const REMOVE_VIEW = operation<RemoveViewMutation, RemoveViewMutationVariables>(/* GraphQL */ `
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      ...WorklistParts
    }
  }
  ${WORKLIST_PARTS}
`);

const ITEM_PARTS = /* GraphQL */ `
  fragment RecordedItemParts on RecordedItem {
    caseId
    outcome
    actionIds
    code
    message
    row {
      ...BoardRowParts
    }
  }
  ${BOARD_ROW_PARTS}
`;

export const RECORD_ACTIONS = operation<RecordActionsMutation, RecordActionsMutationVariables>(/* GraphQL */ `
  mutation RecordActions($input: RecordActionsInput!) {
    recordActions(input: $input) {
      items {
        ...RecordedItemParts
      }
    }
  }
  ${ITEM_PARTS}
`);

export const RUN_MACRO = operation<RunMacroMutation, RunMacroMutationVariables>(/* GraphQL */ `
  mutation RunMacro($input: RunMacroInput!) {
    runMacro(input: $input) {
      items {
        ...RecordedItemParts
      }
    }
  }
  ${ITEM_PARTS}
`);
