import { operation } from '../../api/operation.js';
import type {
  PublishWorryCardMutation,
  PublishWorryCardMutationVariables,
  WorryCardsQuery,
  WorryCardsQueryVariables,
  WorryCardVersionsQuery,
  WorryCardVersionsQueryVariables,
} from '../../gql/graphql.js';

const WORRY_CARD_PARTS = /* GraphQL */ `
  fragment WorryCardParts on WorryCard {
    kind
    language
    version
    title
    body
    reviewerName
    reviewerRole
    reviewedOn
    publishedAt
    publishedByName
  }
`;

export const WORRY_CARDS = operation<WorryCardsQuery, WorryCardsQueryVariables>(/* GraphQL */ `
  query WorryCards {
    worryCards {
      ...WorryCardParts
    }
  }
  ${WORRY_CARD_PARTS}
`);

export const WORRY_CARD_VERSIONS = operation<WorryCardVersionsQuery, WorryCardVersionsQueryVariables>(
  /* GraphQL */ `
    query WorryCardVersions($kind: WorryKind!, $language: CardLanguage!) {
      worryCardVersions(kind: $kind, language: $language) {
        ...WorryCardParts
      }
    }
    ${WORRY_CARD_PARTS}
  `,
);

export const PUBLISH_WORRY_CARD = operation<PublishWorryCardMutation, PublishWorryCardMutationVariables>(
  /* GraphQL */ `
    mutation PublishWorryCard($input: PublishWorryCardInput!) {
      publishWorryCard(input: $input) {
        __typename
        ... on WorryCard {
          version
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
      }
    }
  `,
);
