import { operation } from '../../api/operation.js';
import type {
  AbsencesQuery,
  AbsencesQueryVariables,
  EndAbsenceMutation,
  EndAbsenceMutationVariables,
  SetAbsenceMutation,
  SetAbsenceMutationVariables,
} from '../../gql/graphql.js';

const ABSENCE_PARTS = /* GraphQL */ `
  fragment AbsenceParts on Absence {
    id
    personId
    personName
    coveredById
    coveredByName
    fromOn
    untilOn
    note
  }
`;

export const ABSENCES = operation<AbsencesQuery, AbsencesQueryVariables>(/* GraphQL */ `
  query Absences {
    absences {
      items {
        ...AbsenceParts
      }
    }
  }
  ${ABSENCE_PARTS}
`);

export const SET_ABSENCE = operation<SetAbsenceMutation, SetAbsenceMutationVariables>(/* GraphQL */ `
  mutation SetAbsence($input: SetAbsenceInput!) {
    setAbsence(input: $input) {
      __typename
      ... on AbsenceList {
        items {
          ...AbsenceParts
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
  ${ABSENCE_PARTS}
`);

export const END_ABSENCE = operation<EndAbsenceMutation, EndAbsenceMutationVariables>(/* GraphQL */ `
  mutation EndAbsence($input: EndAbsenceInput!) {
    endAbsence(input: $input) {
      __typename
    }
  }
`);
