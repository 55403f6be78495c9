import type { CrisisWords, SaveCrisisWordsInput, SaveCrisisWordsResult } from '@sextant/contract';
import { audit, namedQuery, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import {
  CARD_LANGUAGES,
  CRISIS_KINDS,
  crisisWordProblem,
  tidyCrisisWords,
  type CrisisWordLists,
  type CrisisWordProblem,
} from '@sextant/domain';
import { conflict, refusedInput } from '../patients/answers.js';
import { requireAdministrator } from '../rights/case-staff.js';

type Version = { version: number; words: CrisisWordLists; savedAt: string; savedByName: string };

/** $1 organization. */
const VERSIONS = namedQuery<Version>(
  'crisis-word-versions',
  `select v.version, v.words, v.saved_at as "savedAt", p.name as "savedByName"
   from crisis_word_version v join person p on p.org_id = v.org_id and p.id = v.saved_by_id
   where v.org_id = $1 order by v.version desc limit 50`,
);

/** One saving at a time, until the transaction ends. */
const LOCK = namedQuery('crisis-words-lock', 'select pg_advisory_xact_lock(hashtextextended($1, 65))');

/** $1 organization, $2 version, $3 words, $4 now, $5 person. */
const SAVE = namedQuery(
  'crisis-words-save',
  `insert into crisis_word_version (org_id, version, words, saved_at, saved_by_id) values ($1, $2, $3::jsonb, $4, $5)`,
);

/** What the organization listens for besides the built-in words, and who changed it when. For administrators. */
export async function crisisWords(ctx: Ctx): Promise<CrisisWords> {
  requireAdministrator(ctx);
  return answerOf(await tenantQuery(ctx, VERSIONS, [ctx.orgId]));
}

/**
 * A new version of the organization's own words: they come beside the built-in ones, which nobody can take away. The lists
 * that are not named stay as they are.
 */
export async function saveCrisisWords(ctx: Ctx, input: SaveCrisisWordsInput): Promise<SaveCrisisWordsResult> {
  const personId = requireAdministrator(ctx);
  const given = input.lists.map(({ language, kind, words }) => ({
    language,
    kind,
    words: tidyCrisisWords(language, kind, words),
  }));
  const problems = given.flatMap(({ language, kind, words }) => {
    const code = crisisWordProblem(words);
    return code ? [{ field: `lists.${language}.${kind}`, code, message: SENTENCES[code] }] : [];
  });
  if (problems.length > 0) return refusedInput(...problems);
  return withTenant(ctx, async (inside) => {
    await inside.tx.query(LOCK, [ctx.orgId]);
    const before = await inside.tx.query(VERSIONS, [ctx.orgId]);
    const version = before[0]?.version ?? 0;
    if (version !== input.expectedVersion) return conflict(version);
    const listOf = (language: CardLanguage, kind: CrisisKind): readonly string[] =>
      given.find((list) => list.language === language && list.kind === kind)?.words ??
      before[0]?.words[language][kind] ??
      [];
    const words = Object.fromEntries(
      CARD_LANGUAGES.map((language) => [
        language,
        Object.fromEntries(CRISIS_KINDS.map((kind) => [kind, listOf(language, kind)])),
      ]),
    );
    audit(inside, inside.tx, { act: 'U', what: 'crisis_words.save' });
    await inside.tx.query(SAVE, [ctx.orgId, version + 1, JSON.stringify(words), ctx.clock.now(), personId]);
    return {
      __typename: 'CrisisWords',
      ...answerOf(await inside.tx.query(VERSIONS, [ctx.orgId])),
    };
  });
}

type CardLanguage = (typeof CARD_LANGUAGES)[number];
type CrisisKind = (typeof CRISIS_KINDS)[number];

const SENTENCES: Record<CrisisWordProblem, string> = {
  TOO_MANY_WORDS: 'Use at most 100 words and phrases in a list.',
  WORD_TOO_SHORT: 'Use three letters or more: a shorter word would be in every message.',
  WORD_TOO_LONG: 'Use at most 60 letters a phrase.',
};

function answerOf(versions: readonly Version[]): CrisisWords {
  const now = versions[0];
  return {
    version: now?.version ?? 0,
    lists: CARD_LANGUAGES.flatMap((language) =>
      CRISIS_KINDS.map((kind) => ({ language, kind, words: [...(now?.words[language][kind] ?? [])] })),
    ),
    versions: versions.map(({ words, ...rest }) => ({
      ...rest,
      wordCount: CARD_LANGUAGES.flatMap((language) => CRISIS_KINDS.flatMap((kind) => words[language][kind]))
        .length,
    })),
  };
}
