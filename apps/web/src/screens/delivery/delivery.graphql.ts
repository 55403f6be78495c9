import { operation } from '../../api/operation.js';
import type {
  DeliveryQuery,
  DeliveryQueryVariables,
  MendDeliveryMutation,
  MendDeliveryMutationVariables,
  PauseSendingMutation,
  PauseSendingMutationVariables,
  ReleaseSendingMutation,
  ReleaseSendingMutationVariables,
} from '../../gql/graphql.js';

export const DELIVERY = operation<DeliveryQuery, DeliveryQueryVariables>(/* GraphQL */ `
  query Delivery {
    delivery {
      patientCount
      lagTargetSeconds
      troubles {
        deliveryId
        caseId
        patientName
        trouble
        reason
        channel
        kinds
        attempt
        dueAt
        since
        hasCallTask
        isElsewhere
      }
      queues {
        queue
        due
        oldestSeconds
        canarySeconds
      }
      closedChannels {
        channel
        reason
      }
      holds {
        kind
        reason
        since
        by
        fromAt
        isReviewable
        putAside
      }
      circuits {
        provider
        since
        probeAt
      }
      outcomes {
        outcome
        channel
        count
      }
    }
  }
`);

export const MEND_DELIVERY = operation<MendDeliveryMutation, MendDeliveryMutationVariables>(/* GraphQL */ `
  mutation MendDelivery($input: MendDeliveryInput!) {
    mendDelivery(input: $input) {
      __typename
      ... on DeliveryRefused {
        code
        message
      }
    }
  }
`);

export const PAUSE_SENDING = operation<PauseSendingMutation, PauseSendingMutationVariables>(/* GraphQL */ `
  mutation PauseSending($input: PauseSendingInput!) {
    pauseSending(input: $input) {
      __typename
    }
  }
`);

export const RELEASE_SENDING = operation<ReleaseSendingMutation, ReleaseSendingMutationVariables>(
  /* GraphQL */ `
    mutation ReleaseSending($input: ReleaseSendingInput!) {
      releaseSending(input: $input) {
        __typename
        ... on DeliveryRefused {
          code
          message
        }
      }
    }
  `,
);
