import { operation } from '../../api/operation.js';
import type {
  EmergenciesQuery,
  EmergenciesQueryVariables,
  SettleStrangerMutation,
  SettleStrangerMutationVariables,
} from '../../gql/graphql.js';

export const EMERGENCIES = operation<EmergenciesQuery, EmergenciesQueryVariables>(/* GraphQL */ `
  query Emergencies {
    emergencies {
      caseId
      patientName
      since
      calledOn
      navigatorName
      coveredByName
    }
    strangerEmergencies {
      id
      channel
      sender
      text
      since
      calledOn
      answer
    }
  }
`);

export const SETTLE_STRANGER = operation<SettleStrangerMutation, SettleStrangerMutationVariables>(
  /* GraphQL */ `
    mutation SettleStranger($input: SettleStrangerInput!) {
      settleStranger(input: $input) {
        __typename
        ... on StrangerSettled {
          messageId
          isHandled
        }
      }
    }
  `,
);
