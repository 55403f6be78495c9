import { operation } from '../../api/operation.js';
import type {
  ConfirmAgreementMutation,
  ConfirmAgreementMutationVariables,
  MessageChannelsQuery,
  MessageChannelsQueryVariables,
  RevokeAgreementMutation,
  RevokeAgreementMutationVariables,
  UpdateOrganizationMutation,
  UpdateOrganizationMutationVariables,
} from '../../gql/graphql.js';

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

export const MESSAGE_CHANNELS = operation<MessageChannelsQuery, MessageChannelsQueryVariables>(/* GraphQL */ `
  query MessageChannels {
    messageChannels {
      items {
        channel
        provider
        isOpen
        inboundUrls
        agreements {
          kind
          isConfirmed
          providerName
          signerName
          agreedOn
          confirmedBy
          confirmedAt
        }
      }
    }
  }
`);

export const CONFIRM_AGREEMENT = operation<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>(
  /* GraphQL */ `
    mutation ConfirmAgreement($input: ConfirmAgreementInput!) {
      confirmAgreement(input: $input) {
        __typename
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

export const REVOKE_AGREEMENT = operation<RevokeAgreementMutation, RevokeAgreementMutationVariables>(
  /* GraphQL */ `
    mutation RevokeAgreement($input: RevokeAgreementInput!) {
      revokeAgreement(input: $input) {
        items {
          channel
          isOpen
        }
      }
    }
  `,
);
