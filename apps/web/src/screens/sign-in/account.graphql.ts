import { operation } from '../../api/operation.js';
import { ME_PARTS } from '../../app/session.graphql.js';
import type {
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
  EnrollSecondFactorMutation,
  EnrollSecondFactorMutationVariables,
  InvitationQuery,
  InvitationQueryVariables,
  RequestPasswordResetMutation,
  RequestPasswordResetMutationVariables,
  ResetPasswordMutation,
  ResetPasswordMutationVariables,
  SignInMutation,
  SignInMutationVariables,
  VerifySecondFactorMutation,
  VerifySecondFactorMutationVariables,
} from '../../gql/graphql.js';

export const SIGN_IN = operation<SignInMutation, SignInMutationVariables>(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        me {
          ...MeParts
        }
      }
      ... on SignInRefused {
        code
      }
    }
  }
  ${ME_PARTS}
`);

export const VERIFY_SECOND_FACTOR = operation<
  VerifySecondFactorMutation,
  VerifySecondFactorMutationVariables
>(/* GraphQL */ `
  mutation VerifySecondFactor($input: VerifySecondFactorInput!) {
    verifySecondFactor(input: $input) {
      __typename
      ... on SignedIn {
        me {
          ...MeParts
        }
      }
      ... on SignInRefused {
        code
      }
    }
  }
  ${ME_PARTS}
`);

export const ENROLL_SECOND_FACTOR = operation<
  EnrollSecondFactorMutation,
  EnrollSecondFactorMutationVariables
>(/* GraphQL */ `
  mutation EnrollSecondFactor {
    enrollSecondFactor {
      secret
      qrSvg
    }
  }
`);

export const CONFIRM_SECOND_FACTOR = operation<
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables
>(/* GraphQL */ `
  mutation ConfirmSecondFactor($input: VerifySecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      __typename
      ... on SignedIn {
        me {
          ...MeParts
        }
      }
      ... on SignInRefused {
        code
      }
    }
  }
  ${ME_PARTS}
`);

export const INVITATION = operation<InvitationQuery, InvitationQueryVariables>(/* GraphQL */ `
  query Invitation($token: String!) {
    invitation(token: $token) {
      organizationName
      email
      name
    }
  }
`);

export const ACCEPT_INVITATION = operation<AcceptInvitationMutation, AcceptInvitationMutationVariables>(
  /* GraphQL */ `
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
      acceptInvitation(input: $input) {
        __typename
        ... on CredentialSet {
          email
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

export const REQUEST_PASSWORD_RESET = operation<
  RequestPasswordResetMutation,
  RequestPasswordResetMutationVariables
>(/* GraphQL */ `
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input)
  }
`);

export const RESET_PASSWORD = operation<ResetPasswordMutation, ResetPasswordMutationVariables>(/* GraphQL */ `
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on CredentialSet {
        email
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
`);
