import type {
  FieldProblem,
  MessageTemplate,
  PublishMessageTemplateInput,
  PublishMessageTemplateResult,
} from '@sextant/contract';
import { audit, namedQuery, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { isDateOn, MAX_NAME } from '@sextant/domain';
import { conflict, refusedInput } from '../patients/answers.js';
import { problemsOf, wordsOf } from './draft-words.js';
import { requireAdministrator } from '../rights/case-staff.js';
import { SENDER, TEMPLATE_COLUMNS } from './message-templates.js';

/** One publication at a time for a template, until the transaction ends. $1 what is locked. */
const LOCK = namedQuery('message-template-lock', 'select pg_advisory_xact_lock(hashtextextended($1, 33))');

/** $1 organization, $2 kind, $3 channel, $4 language. */
const VERSION_NOW = namedQuery<{ version: number }>(
  'message-template-version-now',
  `select coalesce(max(w.version), 0) as version from message_template_version w
   where w.org_id = $1 and w.kind = $2 and w.channel = $3 and w.language = $4`,
);

/** $1 organization, $2 kind, $3 channel, $4 language, $5 version, $6 … $10 the words and who read them, $11 now, $12 by whom. */
const PUBLISH = namedQuery<MessageTemplate>(
  'message-template-publish',
  `insert into message_template_version as w (org_id, kind, channel, language, version, subject, body, reviewer_name,
     reviewer_role, reviewed_on, published_at, published_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
   returning ${TEMPLATE_COLUMNS}`,
);

/**
 * A new version of a template, for administrators: messages claimed from now on have its words. Earlier versions stay
 * as they were; whoever had an older one before them is told so.
 */
export async function publishMessageTemplate(
  ctx: Ctx,
  linkBase: string,
  input: PublishMessageTemplateInput,
): Promise<PublishMessageTemplateResult> {
  const personId = requireAdministrator(ctx);
  const { draft, expectedVersion, reviewedOn } = input;
  const { kind, channel, language } = draft;
  const words = wordsOf(draft);
  const reviewerName = input.reviewerName.trim();
  const reviewerRole = input.reviewerRole.trim();
  const [sender] = await tenantQuery(ctx, SENDER, [ctx.orgId]);
  if (!sender) throw new Error('The organization of the request does not exist.');
  const problems = [
    ...problemsOf(draft, words, {
      sender: { name: sender.senderName, phone: sender.senderPhone },
      linkBase,
    }),
    ...nameProblem('reviewerName', reviewerName),
    ...nameProblem('reviewerRole', reviewerRole),
    ...dayProblem(reviewedOn, ctx.clock.now().slice(0, 10)),
  ];
  if (problems.length > 0) return refusedInput(...problems);
  return withTenant(ctx, async (inside) => {
    await inside.tx.query(LOCK, [`${ctx.orgId} ${kind} ${channel} ${language}`]);
    const [now] = await inside.tx.query(VERSION_NOW, [ctx.orgId, kind, channel, language]);
    const version = now?.version ?? 0;
    if (version !== expectedVersion) return conflict(version);
    audit(inside, inside.tx, { act: 'C', what: 'message_template.publish' });
    const [template] = await inside.tx.finish(PUBLISH, [
      ctx.orgId,
      kind,
      channel,
      language,
      version + 1,
      words.subject ?? null,
      words.body,
      reviewerName,
      reviewerRole,
      reviewedOn,
      ctx.clock.now(),
      personId,
    ]);
    if (!template) throw new Error('A published template gave no row.');
    return { ...template, __typename: 'MessageTemplate' };
  });
}

function nameProblem(field: string, text: string): FieldProblem[] {
  if (text === '') return [{ field, code: 'INVALID', message: 'Write something here.' }];
  if (text.length > MAX_NAME || /\p{Cc}/u.test(text) || !text.isWellFormed())
    return [{ field, code: 'INVALID', message: `Write at most ${MAX_NAME} plain characters here.` }];
  return [];
}

function dayProblem(reviewedOn: string, todayOn: string): FieldProblem[] {
  if (isDateOn(reviewedOn) && reviewedOn <= todayOn && reviewedOn >= '2000-01-01') return [];
  return [{ field: 'reviewedOn', code: 'INVALID', message: 'Enter the day it was read, today or earlier.' }];
}
