import { operation } from '../../api/operation.js';
import type {
  MessageTemplatesQuery,
  MessageTemplatesQueryVariables,
  MessageTemplateVersionsQuery,
  MessageTemplateVersionsQueryVariables,
  PublishMessageTemplateMutation,
  PublishMessageTemplateMutationVariables,
  SendTestMessageMutation,
  SendTestMessageMutationVariables,
  SimulateRemindersQuery,
  SimulateRemindersQueryVariables,
} from '../../gql/graphql.js';

const MESSAGE_TEMPLATE_PARTS = /* GraphQL */ `
  fragment MessageTemplateParts on MessageTemplate {
    kind
    channel
    language
    version
    subject
    body
    reviewerName
    reviewerRole
    reviewedOn
    publishedByName
  }
`;

export const MESSAGE_TEMPLATES = operation<MessageTemplatesQuery, MessageTemplatesQueryVariables>(
  /* GraphQL */ `
    query MessageTemplates {
      messageTemplates {
        senderName
        senderPhone
        linkBase
        quietStartHour
        quietEndHour
        items {
          ...MessageTemplateParts
        }
      }
    }
    ${MESSAGE_TEMPLATE_PARTS}
  `,
);

export const MESSAGE_TEMPLATE_VERSIONS = operation<
  MessageTemplateVersionsQuery,
  MessageTemplateVersionsQueryVariables
>(/* GraphQL */ `
  query MessageTemplateVersions($kind: PatientTaskKind!, $channel: Channel!, $language: CardLanguage!) {
    messageTemplateVersions(kind: $kind, channel: $channel, language: $language) {
      ...MessageTemplateParts
    }
  }
  ${MESSAGE_TEMPLATE_PARTS}
`);

export const SIMULATE_REMINDERS = operation<SimulateRemindersQuery, SimulateRemindersQueryVariables>(
  /* GraphQL */ `
    query SimulateReminders($drafts: [MessageDraftInput!]!) {
      simulateReminders(drafts: $drafts) {
        __typename
        ... on ReminderSimulation {
          messageCount
          patientCount
          days {
            on
            messageCount
          }
          holds {
            kind
            since
          }
          heldBack {
            reason
            until
            patientCount
          }
          items {
            id
            caseId
            patientName
            dueAt
            zone
            kind
            channel
            language
            version
            subject
            text
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
  `,
);

export const PUBLISH_MESSAGE_TEMPLATE = operation<
  PublishMessageTemplateMutation,
  PublishMessageTemplateMutationVariables
>(/* GraphQL */ `
  mutation PublishMessageTemplate($input: PublishMessageTemplateInput!) {
    publishMessageTemplate(input: $input) {
      __typename
      ... on MessageTemplate {
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
`);

export const SEND_TEST_MESSAGE = operation<SendTestMessageMutation, SendTestMessageMutationVariables>(
  /* GraphQL */ `
    mutation SendTestMessage($input: TestMessageInput!) {
      sendTestMessage(input: $input) {
        __typename
        ... on TestMessageSent {
          to
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
