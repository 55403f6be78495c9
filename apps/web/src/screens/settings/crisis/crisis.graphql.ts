import { operation } from '../../../api/operation.js';
import type {
  CrisisWordsQuery,
  CrisisWordsQueryVariables,
  SaveCrisisWordsMutation,
  SaveCrisisWordsMutationVariables,
} from '../../../gql/graphql.js';

const PARTS = /* GraphQL */ `
  fragment CrisisWordsParts on CrisisWords {
    version
    lists {
      language
      kind
      words
    }
    versions {
      version
      savedAt
      savedByName
      wordCount
    }
  }
`;

export const CRISIS_WORDS_NOW = operation<CrisisWordsQuery, CrisisWordsQueryVariables>(/* GraphQL */ `
  query CrisisWords {
    crisisWords {
      ...CrisisWordsParts
    }
  }
  ${PARTS}
`);

export const SAVE_CRISIS_WORDS = operation<SaveCrisisWordsMutation, SaveCrisisWordsMutationVariables>(
  /* GraphQL */ `
    mutation SaveCrisisWords($input: SaveCrisisWordsInput!) {
      saveCrisisWords(input: $input) {
        __typename
        ...CrisisWordsParts
        ... on InputRefused {
          problems {
            field
            code
            message
          }
        }
      }
    }
    ${PARTS}
  `,
);
