import { operation } from '../api/operation.js';
import type {
  MeQuery,
  MeQueryVariables,
  SetLanguageMutation,
  SetLanguageMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
} from '../gql/graphql.js';

/** Who is signed in, as every screen needs it. Spread into the sign-in answers too. */
export const ME_PARTS = /* GraphQL */ `
  fragment MeParts on Me {
    id
    name
    email
    roles
    isClinical
    language
    hasSecondFactor
    mustEnrollSecondFactor
    today
    mode
    organization {
      id
      name
      senderName
      senderPhone
      zone
      quietStartHour
      quietEndHour
      isSecondFactorRequired
      coldAfterDays
      carrierAnswersStop
      smsNumber
      distressThreshold
      workloadWeights {
        part
        weight
      }
      version
    }
  }
`;

export const ME = operation<MeQuery, MeQueryVariables>(/* GraphQL */ `
  query Me {
    me {
      ...MeParts
    }
  }
  ${ME_PARTS}
`);

export const SIGN_OUT = operation<SignOutMutation, SignOutMutationVariables>(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);

export const SET_LANGUAGE = operation<SetLanguageMutation, SetLanguageMutationVariables>(/* GraphQL */ `
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      ...MeParts
    }
  }
  ${ME_PARTS}
`);
