import { findBannedWord } from './banned-words.js';
import {
  MAX_EMAIL_BODY,
  MAX_SMS_BODY,
  MAX_SUBJECT,
  type Placeholder,
  type TemplatePlace,
  type TemplateWords,
} from './message-template.types.js';
import { fillPlaces, hasStrayBrace, isPlaceholder, placesIn } from './placeholders.js';
import { fleschKincaidGrade, inflesz, sentencesOf, wordsIn } from './readability.js';
import { renderTemplate } from './render-template.js';
import type { Sender } from './sender.js';
import { lettersOutsideGsm, smsSize, type SmsSize } from './sms-size.js';

/** rules.md §4: at most grade 6 and 15 words a sentence (PMC3318988); 65 on the INFLESZ scale is "fairly easy". */
export const MAX_GRADE = 6;
export const MIN_INFLESZ = 65;
export const MAX_SENTENCE_WORDS = 15;
/** One part in English by intent; Spanish needs up to two. A third is never worth it. */
export const MAX_SMS_PARTS = 2;

/** Letters a link to the patient's page takes after its address. */
const TOKEN_LENGTH = 43;

export type TemplateProblem = { field: 'subject' | 'body' } & (
  | { code: 'EMPTY' | 'BAD_CHARACTERS' | 'STRAY_BRACE' | 'OTHER_LINK' }
  | { code: 'LINK_MISSING' | 'LINK_TWICE' | 'LINK_NOT_ALONE' }
  | { code: 'ORGANIZATION_MISSING' | 'STOP_MISSING' | 'DAY_MISSING' | 'NOT_ABOUT_A_VISIT' }
  | { code: 'TOO_LONG'; limit: number }
  | { code: 'UNKNOWN_PLACE' | 'PLACE_NOT_HERE'; name: string }
  | { code: 'BANNED_WORD'; word: string }
  | { code: 'TOO_HARD'; grade: number }
  | { code: 'LONG_SENTENCE'; sentence: string; words: number }
  | { code: 'TOO_MANY_PARTS'; parts: number; letters: string[] }
);

export interface TemplateCheck {
  problems: TemplateProblem[];
  /** School year for English, INFLESZ for Spanish. Undefined while there is nothing to read. */
  grade?: number;
  longestSentence: number;
  sms?: SmsSize;
}

/** What every message of the organization has in common. */
export interface TemplateSetting {
  sender: Sender;
  /** The address before a link's token, with its slash: the length of a link counts. */
  linkBase: string;
}

/**
 * Whether these words may go to patients of this organization, and the figures an editor shows while they are typed.
 * The same function decides when they are published.
 */
export function checkTemplate(
  place: TemplatePlace,
  words: TemplateWords,
  setting: TemplateSetting,
): TemplateCheck {
  const subject = words.subject ?? '';
  const body = words.body;
  const isSms = place.channel === 'SMS';
  const problems: TemplateProblem[] = [
    ...(isSms ? [] : textProblems('subject', subject, MAX_SUBJECT)),
    ...textProblems('body', body, isSms ? MAX_SMS_BODY : MAX_EMAIL_BODY),
    ...placeProblems(place, 'subject', isSms ? '' : subject),
    ...placeProblems(place, 'body', body),
    ...(body.trim() === '' ? [] : mustHaves(place, body)),
  ];
  const prose = proseOf(place, body);
  const sentences = sentencesOf(prose);
  for (const sentence of sentences) {
    const count = wordsIn(sentence).length;
    if (count > MAX_SENTENCE_WORDS)
      problems.push({ field: 'body', code: 'LONG_SENTENCE', sentence, words: count });
  }
  const longestSentence = Math.max(0, ...sentences.map((sentence) => wordsIn(sentence).length));
  const grade = gradeOf(place, sentences, prose);
  if (grade !== undefined && isTooHard(place, grade))
    problems.push({ field: 'body', code: 'TOO_HARD', grade });
  const sms = isSms ? smsSize(sampleOf(place, words, setting)) : undefined;
  if (sms && sms.segments > MAX_SMS_PARTS) {
    const letters = lettersOutsideGsm(body);
    problems.push({ field: 'body', code: 'TOO_MANY_PARTS', parts: sms.segments, letters });
  }
  return { problems, longestSentence, ...(grade === undefined ? {} : { grade }), ...(sms ? { sms } : {}) };
}

function isTooHard({ language }: TemplatePlace, grade: number): boolean {
  return language === 'en' ? grade > MAX_GRADE : grade < MIN_INFLESZ;
}

function gradeOf(
  { language }: TemplatePlace,
  sentences: readonly string[],
  prose: string,
): number | undefined {
  if (sentences.length === 0) return undefined;
  return language === 'en' ? fleschKincaidGrade(prose) : inflesz(prose);
}

function textProblems(field: 'subject' | 'body', text: string, limit: number): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (text.trim() === '') problems.push({ field, code: 'EMPTY' });
  if (text.length > limit) problems.push({ field, code: 'TOO_LONG', limit });
  const isLine = field === 'subject';
  if ((isLine ? /\p{Cc}/u : /[^\P{Cc}\n]/u).test(text) || !text.isWellFormed())
    problems.push({ field, code: 'BAD_CHARACTERS' });
  const word = findBannedWord(text.replace(/\{\{[^{}]*\}\}/g, ' '));
  if (word !== undefined) problems.push({ field, code: 'BANNED_WORD', word });
  // A second address would not be the patient's own page, and nobody could take it back.
  if (/https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|info|io|ly|me|us|gov|edu)\b/iu.test(text))
    problems.push({ field, code: 'OTHER_LINK' });
  return problems;
}

const IN_SUBJECT: readonly Placeholder[] = ['first', 'organization', 'day', 'time'];

function placeProblems({ kind }: TemplatePlace, field: 'subject' | 'body', text: string): TemplateProblem[] {
  const problems = [...new Set(placesIn(text))].flatMap((name): TemplateProblem[] => {
    if (!isPlaceholder(name)) return [{ field, code: 'UNKNOWN_PLACE', name }];
    if ((name === 'day' || name === 'time') && kind !== 'CONFIRM_VISIT')
      return [{ field, code: 'NOT_ABOUT_A_VISIT' }];
    return field === 'subject' && !IN_SUBJECT.includes(name) ? [{ field, code: 'PLACE_NOT_HERE', name }] : [];
  });
  return hasStrayBrace(text) ? [...problems, { field, code: 'STRAY_BRACE' }] : problems;
}

/** The link once, the sender's name, the way out, and the day of a visit: nobody edits these away. */
function mustHaves({ channel, kind }: TemplatePlace, body: string): TemplateProblem[] {
  const places = placesIn(body);
  const links = places.filter((name) => name === 'link').length;
  const problems: TemplateProblem[] = [];
  if (links === 0) problems.push({ field: 'body', code: 'LINK_MISSING' });
  if (links > 1) problems.push({ field: 'body', code: 'LINK_TWICE' });
  if (links === 1 && channel === 'EMAIL' && !/^[^\S\n]*\{\{\s*link\s*\}\}[^\S\n]*$/mu.test(body))
    problems.push({ field: 'body', code: 'LINK_NOT_ALONE' });
  if (!places.includes('organization')) problems.push({ field: 'body', code: 'ORGANIZATION_MISSING' });
  if (channel === 'SMS' && !/(?<![\p{L}\d])STOP(?![\p{L}\d])/u.test(body))
    problems.push({ field: 'body', code: 'STOP_MISSING' });
  if (kind === 'CONFIRM_VISIT' && !places.includes('day'))
    problems.push({ field: 'body', code: 'DAY_MISSING' });
  return problems;
}

/** The words as a reader meets them, without what nobody reads as words. The name of the organization is not judged. */
function proseOf({ language }: TemplatePlace, body: string): string {
  const stand =
    language === 'en'
      ? { organization: 'Care Team', day: 'May 4' }
      : { organization: 'Su Equipo', day: '4 mayo' };
  return fillPlaces(body, { ...stand, first: 'Ana', time: '10:30', phone: ' ', link: '\n' });
}

/** The text message as it would leave, with a name, a visit and a link of usual length. */
function sampleOf(place: TemplatePlace, words: TemplateWords, { sender, linkBase }: TemplateSetting): string {
  return renderTemplate(place, words, {
    sender,
    givenName: 'Margarita',
    visit: { startsAt: '2026-11-24T16:30:00.000Z', zone: 'UTC' },
    moreCount: 0,
    link: `${linkBase}${'A'.repeat(TOKEN_LENGTH)}`,
  }).text;
}
