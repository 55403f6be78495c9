import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { checkTemplate, type TemplateCheck, type TemplatePlace, type TemplateWords } from '@sextant/domain';
import { request } from '../../api/request.js';
import type {
  MessageDraftInput,
  MessageTemplatePartsFragment,
  MessageTemplatesQuery,
  PublishMessageTemplateInput,
  TestMessageInput,
} from '../../gql/graphql.js';
import {
  MESSAGE_TEMPLATES,
  MESSAGE_TEMPLATE_VERSIONS,
  PUBLISH_MESSAGE_TEMPLATE,
  SEND_TEST_MESSAGE,
  SIMULATE_REMINDERS,
} from './reminders.graphql.js';

export type MessageTemplate = MessageTemplatePartsFragment;
export type Templates = MessageTemplatesQuery['messageTemplates'];

export const messageTemplatesQuery = queryOptions({
  queryKey: ['message-templates'],
  queryFn: async () => (await request(MESSAGE_TEMPLATES, {})).messageTemplates,
});

export function messageTemplateVersionsQuery({ kind, channel, language }: TemplatePlace) {
  return queryOptions({
    queryKey: ['message-templates', 'versions', kind, channel, language],
    queryFn: async () =>
      (await request(MESSAGE_TEMPLATE_VERSIONS, { kind, channel, language })).messageTemplateVersions,
  });
}

export function usePublishMessageTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: PublishMessageTemplateInput) =>
      (await request(PUBLISH_MESSAGE_TEMPLATE, { input })).publishMessageTemplate,
    onSettled: () => client.invalidateQueries({ queryKey: ['message-templates'] }),
  });
}

export function useSendTestMessage() {
  return useMutation({
    mutationFn: async (input: TestMessageInput) =>
      (await request(SEND_TEST_MESSAGE, { input })).sendTestMessage,
  });
}

/** A mutation to the screen: it runs when somebody asks, not by itself, and each run is audited. */
export function useSimulation() {
  return useMutation({
    mutationFn: async (drafts: MessageDraftInput[]) =>
      (await request(SIMULATE_REMINDERS, { drafts })).simulateReminders,
  });
}

/** The same judgement the server makes when the words are published. */
export function checkWords(templates: Templates, place: TemplatePlace, words: TemplateWords): TemplateCheck {
  const { senderName, senderPhone, linkBase } = templates;
  return checkTemplate(place, words, { sender: { name: senderName, phone: senderPhone }, linkBase });
}

/** The words of a template as the rules take them. */
export function wordsOf({ subject, body }: MessageTemplate): TemplateWords {
  return { ...(subject === null ? {} : { subject }), body };
}
