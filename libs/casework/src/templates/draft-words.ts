import type { FieldProblem, MessageDraftInput } from '@sextant/contract';
import {
  checkTemplate,
  MAX_EMAIL_BODY,
  MAX_GRADE,
  MAX_SENTENCE_WORDS,
  MAX_SMS_PARTS,
  MAX_SUBJECT,
  MIN_INFLESZ,
  type TemplateProblem,
  type TemplateSetting,
  type TemplateWords,
} from '@sextant/domain';

/** The words as they are kept: lines stay, one empty line at most, no spaces at the ends. */
export function wordsOf({ channel, subject, body }: MessageDraftInput): TemplateWords {
  const tidy = body
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (channel === 'SMS') return { body: tidy.replace(/\n+/g, ' ') };
  return { subject: (subject ?? '').normalize('NFC').trim(), body: tidy };
}

/** Whether the words may go to patients; the editor shows the same while they are typed. */
export function problemsOf(
  draft: MessageDraftInput,
  words: TemplateWords,
  setting: TemplateSetting,
): FieldProblem[] {
  // Longer ones are not worth reading through.
  if (isTooLong(draft)) return [{ field: 'body', code: 'INVALID', message: 'Write less.' }];
  const { problems } = checkTemplate(draft, words, setting);
  return problems.map((problem) => ({
    field: problem.field,
    code: 'INVALID',
    message: sentenceOf(problem),
  }));
}

export function isTooLong({ subject, body }: MessageDraftInput): boolean {
  return body.length > 2 * MAX_EMAIL_BODY || (subject ?? '').length > 2 * MAX_SUBJECT;
}

function sentenceOf(problem: TemplateProblem): string {
  switch (problem.code) {
    case 'EMPTY':
      return 'Write something here.';
    case 'BAD_CHARACTERS':
      return 'Remove the characters that cannot be shown.';
    case 'STRAY_BRACE':
      return 'Write a place as {{first}}, with two braces on each side.';
    case 'OTHER_LINK':
      return 'Leave out other addresses: the link is the patient’s own page.';
    case 'LINK_MISSING':
      return 'Put {{link}} in: without it nobody can answer.';
    case 'LINK_TWICE':
      return 'Use {{link}} once.';
    case 'LINK_NOT_ALONE':
      return 'Put {{link}} on a line of its own.';
    case 'ORGANIZATION_MISSING':
      return 'Say who writes: put {{organization}} in.';
    case 'STOP_MISSING':
      return 'Say how to end the messages, with the word STOP.';
    case 'DAY_MISSING':
      return 'Put {{day}} in: the message asks about a visit.';
    case 'NOT_ABOUT_A_VISIT':
      return 'Use {{day}} and {{time}} only where a visit is asked about.';
    case 'TOO_LONG':
      return `Write at most ${problem.limit} characters here.`;
    case 'UNKNOWN_PLACE':
      return `There is nothing to put in the place of {{${problem.name.slice(0, 40)}}}.`;
    case 'PLACE_NOT_HERE':
      return `Leave {{${problem.name}}} out of the subject.`;
    case 'BANNED_WORD':
      return `Leave out “${problem.word}”: others may see this phone.`;
    case 'TOO_HARD':
      return `Use simpler words: the limit is grade ${MAX_GRADE}, in Spanish INFLESZ ${MIN_INFLESZ}.`;
    case 'LONG_SENTENCE':
      return `Make sentences of at most ${MAX_SENTENCE_WORDS} words.`;
    case 'TOO_MANY_PARTS':
      return `Make it shorter: at most ${MAX_SMS_PARTS} parts.`;
  }
}
