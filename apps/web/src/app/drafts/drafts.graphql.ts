import { operation } from '../../api/operation.js';
import type {
  DraftsQuery,
  DraftsQueryVariables,
  SaveDraftMutation,
  SaveDraftMutationVariables,
} from '../../gql/graphql.js';

export const DRAFTS = operation<DraftsQuery, DraftsQueryVariables>(/* GraphQL */ `
  query Drafts($caseId: UUID) {
    drafts(caseId: $caseId) {
      form
      content
      savedAt
    }
  }
`);

export const SAVE_DRAFT = operation<SaveDraftMutation, SaveDraftMutationVariables>(
  /* GraphQL */ `
    mutation SaveDraft($input: SaveDraftInput!) {
      saveDraft(input: $input) {
        __typename
      }
    }
  `,
  { outlivesPage: true },
);
