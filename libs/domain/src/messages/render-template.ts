import type { Placeholder, TemplatePlace, TemplateWords } from './message-template.types.js';
import { MESSAGE_FRAME, stopLinkOf } from './message-frame.js';
import { fillPlaces } from './placeholders.js';
import { safeSenderName, shortPhone, type Sender } from './sender.js';
import { gsmName } from './sms-size.js';
import { visitWords, type AskedVisit } from './visit-words.js';

export interface MessageFacts {
  sender: Sender;
  /** As the chart has it; only the first word is ever used. */
  givenName: string;
  /** The booked visit, for the task that is about it. */
  visit?: AskedVisit;
  /** How many more things wait on the page: the message says one. */
  moreCount: number;
  link: string;
}

/** A part of an e-mail's body. The headline stands large, the link is a button. */
export type EmailBlock =
  { kind: 'TEXT' | 'HEADLINE'; text: string } | { kind: 'LINK'; text: string; href: string };

export interface RenderedText {
  subject?: string;
  /** The whole message as plain text, with everything that must stand in it. */
  text: string;
  /** E-mail only: the same without the emergency line and the way out, for whoever lays it out. */
  blocks?: EmailBlock[];
}

/** More of a name does not fit a text message. */
const LONGEST_NAME = 24;

/**
 * The exact text of a message. Whatever the words and the values hold, no place is left in it, no value is read as a
 * place, and nothing in a name makes a new line or a header.
 */
export function renderTemplate(
  place: TemplatePlace,
  words: TemplateWords,
  facts: MessageFacts,
): RenderedText {
  const isShort = place.channel === 'SMS';
  const organization = oneLine(safeSenderName(facts.sender.name, place.language));
  const values: Record<Placeholder, string> = {
    first: firstNameOf(facts.givenName, isShort),
    organization: isShort ? gsmName(organization) : organization,
    phone: oneLine(shortPhone(facts.sender.phone)),
    link: facts.link,
    day: '',
    time: '',
    ...(facts.visit ? visitWords(place.language, facts.visit, { isShort }) : {}),
  };
  if (isShort) return { text: neat(fillPlaces(words.body, values)) };
  const subject = neat(oneLine(fillPlaces(words.subject ?? '', values)));
  return { subject, ...emailOf(place, words.body, values, facts) };
}

function emailOf(
  { language }: TemplatePlace,
  body: string,
  values: Record<Placeholder, string>,
  { moreCount, link }: MessageFacts,
): { text: string; blocks: EmailBlock[] } {
  const frame = MESSAGE_FRAME[language];
  const [before = '', ...after] = body.split(/^[^\S\n]*\{\{\s*link\s*\}\}[^\S\n]*$/mu);
  const partsOf = (text: string): string[] =>
    fillPlaces(text, values)
      .split(/\n{2,}/)
      .map(neat)
      .filter(Boolean);
  const above = partsOf(before);
  const below = partsOf(after.join('\n\n'));
  const more = moreCount === 0 ? undefined : moreText(frame, moreCount);
  if (more !== undefined) above.push([above.pop(), more].filter(Boolean).join('\n'));
  const blocks: EmailBlock[] = [
    ...headed(above),
    { kind: 'LINK', text: frame.open, href: link },
    ...below.flatMap(linesOf),
  ];
  const text = [
    ...above,
    `${frame.open}: ${link}`,
    ...below,
    `${frame.emergency.title}. ${frame.emergency.text}`,
    `${frame.stop} ${frame.stopLink}: ${stopLinkOf(link, language)}`,
  ].join('\n\n');
  return { text, blocks };
}

function moreText({ oneMore, more }: { oneMore: string; more: string }, count: number): string {
  return count === 1 ? oneMore : more.replace('{count}', String(count));
}

/** The first line that ends as a sentence does stands large; a greeting ends in a comma or a colon. */
function headed(paragraphs: readonly string[]): EmailBlock[] {
  const blocks = paragraphs.flatMap(linesOf);
  const headline = blocks.find(({ text }) => /[.?!…]$/u.test(text));
  return blocks.map((block) => (block === headline ? { kind: 'HEADLINE', text: block.text } : block));
}

function linesOf(paragraph: string): { kind: 'TEXT'; text: string }[] {
  return paragraph.split('\n').map((text) => ({ kind: 'TEXT', text }));
}

function firstNameOf(givenName: string, isShort: boolean): string {
  const [first = ''] = oneLine(givenName).split(' ');
  const name = Array.from(first).slice(0, LONGEST_NAME).join('');
  return isShort ? gsmName(name) : name;
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Runs of spaces, and the space a missing value leaves before a comma. */
function neat(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[,.:;?!\n]|$)/gu, '')
    .replace(/\n /gu, '\n')
    .trim();
}
