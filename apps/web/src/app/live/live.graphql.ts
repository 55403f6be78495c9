import { operation } from '../../api/operation.js';
import type {
  BeHereMutation,
  BeHereMutationVariables,
  ColleaguesQuery,
  ColleaguesQueryVariables,
} from '../../gql/graphql.js';

export const BE_HERE = operation<BeHereMutation, BeHereMutationVariables>(
  /* GraphQL */ `
    mutation BeHere($input: BeHereInput!) {
      beHere(input: $input)
    }
  `,
  { outlivesPage: true },
);

export const COLLEAGUES = operation<ColleaguesQuery, ColleaguesQueryVariables>(/* GraphQL */ `
  query Colleagues {
    people {
      items {
        id
        name
      }
    }
  }
`);
