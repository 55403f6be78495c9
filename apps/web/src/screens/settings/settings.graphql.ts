import { operation } from '../../api/operation.js';
import type { UpdateOrganizationMutation, UpdateOrganizationMutationVariables } from '../../gql/graphql.js';

export const UPDATE_ORGANIZATION = operation<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>(
  /* GraphQL */ `
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
      updateOrganization(input: $input) {
        __typename
        ... on Organization {
          id
          version
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
  `,
);
