import type {
  FieldProblem,
  PublishWorryCardInput,
  PublishWorryCardResult,
  WorryCard,
} from '@sextant/contract';
import { audit, namedQuery, withTenant, type Ctx } from '@sextant/data';
import { findBannedWord, isDateOn, MAX_CARD_BODY, MAX_CARD_TITLE, MAX_NAME } from '@sextant/domain';
import { conflict, refusedInput } from '../patients/answers.js';
import { NotAllowedError } from '../rights/case-staff.js';

/** One publication at a time for a card, until the transaction ends. $1 what is locked. */
const LOCK = namedQuery('worry-card-lock', 'select pg_advisory_xact_lock(hashtextextended($1, 13))');

/** $1 organization, $2 kind, $3 language. */
const VERSION_NOW = namedQuery<{ version: number }>(
  'worry-card-version-now',
  `select coalesce(max(w.version), 0) as version from worry_card_version w
   where w.org_id = $1 and w.kind = $2 and w.language = $3`,
);

/** $1 organization, $2 kind, $3 language, $4 version, $5 … $9 the words and who read them, $10 now, $11 by whom. */
const PUBLISH = namedQuery<WorryCard>(
  'worry-card-publish',
  `insert into worry_card_version as w (org_id, kind, language, version, title, body, reviewer_name, reviewer_role,
     reviewed_on, published_at, published_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   returning w.kind, w.language, w.version, w.title, w.body, w.reviewer_name as "reviewerName",
     w.reviewer_role as "reviewerRole", w.reviewed_on as "reviewedOn", w.published_at as "publishedAt",
     (select p.name from person p where p.org_id = w.org_id and p.id = w.published_by_id) as "publishedByName"`,
);

/**
 * A new version of a card, for administrators. Earlier ones stay as they were; whoever had an older one before them is
 * told so instead of overwriting what a colleague published meanwhile.
 */
export async function publishWorryCard(
  ctx: Ctx,
  input: PublishWorryCardInput,
): Promise<PublishWorryCardResult> {
  if (!ctx.roles.includes('ADMINISTRATOR') || !ctx.personId) {
    throw new NotAllowedError('Only administrators publish cards.');
  }
  const { personId } = ctx;
  const { kind, language } = input;
  const words = {
    title: tidy(input.title),
    body: tidy(input.body),
    reviewerName: tidy(input.reviewerName),
    reviewerRole: tidy(input.reviewerRole),
  };
  const problems = problemsOf(words, input.reviewedOn, ctx.clock.now().slice(0, 10));
  if (problems.length > 0) return refusedInput(...problems);
  return withTenant(ctx, async (inside) => {
    await inside.tx.query(LOCK, [`${ctx.orgId} ${kind} ${language}`]);
    const [now] = await inside.tx.query(VERSION_NOW, [ctx.orgId, kind, language]);
    const version = now?.version ?? 0;
    if (version !== input.expectedVersion) return conflict(version);
    audit(inside, inside.tx, { act: 'C', what: 'worry-card.publish' });
    const { title, body, reviewerName, reviewerRole } = words;
    const [card] = await inside.tx.finish(PUBLISH, [
      ctx.orgId,
      kind,
      language,
      version + 1,
      title,
      body,
      reviewerName,
      reviewerRole,
      input.reviewedOn,
      ctx.clock.now(),
      personId,
    ]);
    if (!card) throw new Error('A published card gave no row.');
    return { ...card, __typename: 'WorryCard' };
  });
}

/** What the cards are about; everything else that a lock screen must not show stays out of them too. */
const ALLOWED =
  /(?<!\p{L})(?:(?:insur|asegur|segur)\p{L}*|(?:second|third) opinions?|(?:segunda|tercera)s? opini[oó]n(?:es)?)/giu;

const LONGEST = {
  title: MAX_CARD_TITLE,
  body: MAX_CARD_BODY,
  reviewerName: MAX_NAME,
  reviewerRole: MAX_NAME,
} as const;
type Words = Record<keyof typeof LONGEST, string>;

/** Lines stay, other runs of spaces become one. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function problemsOf(words: Words, reviewedOn: string, todayOn: string): FieldProblem[] {
  const problems = (Object.keys(LONGEST) as (keyof Words)[]).flatMap((field): FieldProblem[] => {
    const message = problemOf(words[field], LONGEST[field]);
    return message ? [{ field, code: 'INVALID', message }] : [];
  });
  const banned = findBannedWord(`${words.title}\n${words.body}`.replace(ALLOWED, ' '));
  if (banned) {
    const message = `Leave out “${banned}”: the card stands on a page that others may see.`;
    problems.push({ field: 'body', code: 'INVALID', message });
  }
  if (!isDateOn(reviewedOn) || reviewedOn > todayOn || reviewedOn < '2000-01-01') {
    problems.push({
      field: 'reviewedOn',
      code: 'INVALID',
      message: 'Enter the day it was read, today or earlier.',
    });
  }
  return problems;
}

function problemOf(text: string, longest: number): string | undefined {
  if (text === '') return 'Write something here.';
  if (text.length > longest) return `Write at most ${String(longest)} characters here.`;
  if (/[^\P{Cc}\n]/u.test(text) || !text.isWellFormed()) return 'Remove the characters that cannot be shown.';
  return undefined;
}
