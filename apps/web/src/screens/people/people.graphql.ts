import { operation } from '../../api/operation.js';
import type {
  DeactivatePersonMutation,
  DeactivatePersonMutationVariables,
  InvitePersonMutation,
  InvitePersonMutationVariables,
  PeopleQuery,
  PeopleQueryVariables,
  ReactivatePersonMutation,
  ReactivatePersonMutationVariables,
  RenewInvitationMutation,
  RenewInvitationMutationVariables,
  UpdatePersonMutation,
  UpdatePersonMutationVariables,
} from '../../gql/graphql.js';

const PERSON_PARTS = /* GraphQL */ `
  fragment PersonParts on Person {
    id
    name
    email
    roles
    isClinical
    status
    openCaseCount
    lastSignInAt
    version
  }
`;

export const PEOPLE = operation<PeopleQuery, PeopleQueryVariables>(/* GraphQL */ `
  query People {
    people {
      items {
        ...PersonParts
      }
    }
  }
  ${PERSON_PARTS}
`);

export const INVITE_PERSON = operation<InvitePersonMutation, InvitePersonMutationVariables>(/* GraphQL */ `
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonInvited {
        link
        person {
          ...PersonParts
        }
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
  ${PERSON_PARTS}
`);

export const RENEW_INVITATION = operation<RenewInvitationMutation, RenewInvitationMutationVariables>(
  /* GraphQL */ `
    mutation RenewInvitation($input: RenewInvitationInput!) {
      renewInvitation(input: $input) {
        __typename
        ... on PersonInvited {
          link
          person {
            ...PersonParts
          }
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
    ${PERSON_PARTS}
  `,
);

export const UPDATE_PERSON = operation<UpdatePersonMutation, UpdatePersonMutationVariables>(/* GraphQL */ `
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      __typename
      ... on Person {
        ...PersonParts
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
  ${PERSON_PARTS}
`);

export const DEACTIVATE_PERSON = operation<DeactivatePersonMutation, DeactivatePersonMutationVariables>(
  /* GraphQL */ `
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
      deactivatePerson(input: $input) {
        __typename
        ... on Person {
          ...PersonParts
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
    ${PERSON_PARTS}
  `,
);

export const REACTIVATE_PERSON = operation<ReactivatePersonMutation, ReactivatePersonMutationVariables>(
  /* GraphQL */ `
    mutation ReactivatePerson($input: ReactivatePersonInput!) {
      reactivatePerson(input: $input) {
        __typename
        ... on Person {
          ...PersonParts
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
    ${PERSON_PARTS}
  `,
);
