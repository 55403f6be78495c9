import {
  gsmName,
  renderTemplate,
  safeSenderName,
  shortPhone,
  type AskedVisit,
  type Channel,
  type MessageTemplate,
  type PatientTaskKind,
  type Sender,
} from '@sextant/domain';
import { htmlOf } from './email-html.js';
import { fill, wordsOf } from './words.js';
import type { Language } from './words.types.js';

export interface AskedTask {
  kind: PatientTaskKind;
  /** The booked visit, for the tasks that are about it. */
  visit?: AskedVisit;
}

export interface ReminderFacts {
  sender: Sender;
  /** The patient's, as the chart has it. */
  givenName: string;
  /** Most urgent first: the first is "the one next thing", the others wait on the page. */
  tasks: readonly [AskedTask, ...AskedTask[]];
  link: string;
}

export interface RenderedMessage {
  subject?: string;
  text: string;
  html?: string;
}

/** A reminder of named tasks, in the words of a template for the first of them. */
export function renderReminder(template: MessageTemplate, facts: ReminderFacts): RenderedMessage {
  const { sender, givenName, link } = facts;
  const [first, ...rest] = facts.tasks;
  const { subject, text, blocks } = renderTemplate(template, template, {
    sender,
    givenName,
    ...(first.visit && { visit: first.visit }),
    moreCount: rest.length,
    link,
  });
  if (!blocks) return { text };
  return { subject: subject ?? '', text, html: htmlOf(template.language, blocks, link) };
}

/** The one answer to "stop": that it was understood, and nothing else (64.1200(a)(12)). */
export function renderStopped(facts: {
  channel: Channel;
  language: Language;
  sender: Sender;
}): RenderedMessage {
  const words = wordsOf(facts.language);
  const name = safeSenderName(facts.sender.name, facts.language);
  const values = {
    sender: facts.channel === 'SMS' ? gsmName(name) : name,
    phone: shortPhone(facts.sender.phone),
  };
  if (facts.channel === 'SMS') return { text: fill(words.sms.stopped, values) };
  return {
    subject: fill(words.email.stoppedSubject, values),
    text: `${words.email.hello}\n\n${fill(words.email.stopped, values)}`,
  };
}
