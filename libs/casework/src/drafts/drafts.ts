import type { FormDraft, SaveDraftInput, SaveDraftResult } from '@sextant/contract';
import { auditedRead, isUuid, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { notFound } from '../actions/record-action.js';
import { refusedInput } from '../patients/answers.js';
import { isCaseStaff, requireStaff } from '../rights/case-staff.js';

/** What nobody has come back to for so long is forgotten. */
const KEPT_DAYS = 30;
const MAX_CONTENT = 20_000;
const FORM_NAME = /^[\w.:-]{1,100}$/;

/** $1–$4 who, $5 case. */
const DRAFTS = namedQuery<FormDraft & { caseId: string }>(
  'drafts',
  `with shown as (
    select d.case_id, d.form, d.content, d.saved_at from form_draft d
    where d.org_id = $1 and d.person_id = $2 and d.case_id = $5
      and d.saved_at > app_now() - interval '${String(KEPT_DAYS)} days'
  ), ${auditedRead('draft.read', 'shown')}
  select form, content, saved_at as "savedAt" from shown order by form`,
);

/** $1–$4 who. */
const OWN_DRAFTS = namedQuery<FormDraft>(
  'own-drafts',
  `with shown as (
    select null::uuid as case_id, d.form, d.content, d.saved_at from own_draft d
    where d.org_id = $1 and d.person_id = $2 and d.saved_at > app_now() - interval '${String(KEPT_DAYS)} days'
  ), about as (select case_id from shown where case_id is not null),
  ${auditedRead('draft.read', 'about')}
  select form, content, saved_at as "savedAt" from shown order by form`,
);

/** $1 organization, $2 person, $3 case, $4 form, $5 content. Nothing comes back when there is no such case. */
const SAVE = namedQuery<{ savedAt: string }>(
  'draft-save',
  `with forgotten as (
    delete from form_draft where org_id = $1 and person_id = $2
      and saved_at <= app_now() - interval '${String(KEPT_DAYS)} days' and (case_id, form) <> ($3, $4)
  )
  insert into form_draft (org_id, person_id, case_id, form, content, saved_at)
  select c.org_id, $2, c.id, $4, $5, app_now() from care_case c where c.org_id = $1 and c.id = $3
  on conflict (org_id, person_id, case_id, form)
    do update set content = excluded.content, saved_at = excluded.saved_at
  returning saved_at as "savedAt"`,
);

/** $1 organization, $2 person, $3 case, $4 form. */
const FORGET = namedQuery<{ isCase: boolean }>(
  'draft-forget',
  `with forgotten as (
    delete from form_draft where org_id = $1 and person_id = $2 and case_id = $3 and form = $4
  )
  select true as "isCase" from care_case where org_id = $1 and id = $3`,
);

/** $1 organization, $2 person, $3 form, $4 content. */
const SAVE_OWN = namedQuery<{ savedAt: string }>(
  'own-draft-save',
  `with forgotten as (
    delete from own_draft where org_id = $1 and person_id = $2
      and saved_at <= app_now() - interval '${String(KEPT_DAYS)} days' and form <> $3
  )
  insert into own_draft (org_id, person_id, form, content, saved_at) values ($1, $2, $3, $4, app_now())
  on conflict (org_id, person_id, form) do update set content = excluded.content, saved_at = excluded.saved_at
  returning saved_at as "savedAt"`,
);

/** $1 organization, $2 person, $3 form. */
const FORGET_OWN = namedQuery(
  'own-draft-forget',
  'delete from own_draft where org_id = $1 and person_id = $2 and form = $3',
);

/**
 * What the person has typed into forms of this case and not sent yet, or into forms that are about no case. Only their
 * own.
 */
export async function drafts(ctx: Ctx, caseId: string | undefined): Promise<FormDraft[]> {
  requireStaff(ctx);
  if (!ctx.personId) return [];
  if (caseId === undefined) return tenantQuery(ctx, OWN_DRAFTS, whoParams(ctx));
  if (!isCaseStaff(ctx) || !isUuid(caseId)) return [];
  return tenantQuery(ctx, DRAFTS, [...whoParams(ctx), caseId]);
}

/**
 * Keeps what a person has typed into a form, or forgets it when there is no content. Only the person sees it, on
 * whatever computer; the last one to arrive stands.
 */
export async function saveDraft(ctx: Ctx, input: SaveDraftInput): Promise<SaveDraftResult> {
  const { caseId, form } = input;
  const isOwn = caseId === null || caseId === undefined;
  requireStaff(ctx);
  if (!ctx.personId || !(isOwn || (isCaseStaff(ctx) && isUuid(caseId)))) return notFound();
  if (!FORM_NAME.test(form))
    return refusedInput({ field: 'form', code: 'INVALID', message: 'This is no name of a form.' });
  const who = [ctx.orgId, ctx.personId, ...(isOwn ? [] : [caseId]), form];
  if (input.content === null || input.content === undefined) {
    const [found] = await tenantQuery(ctx, isOwn ? FORGET_OWN : FORGET, who);
    return found || isOwn ? { __typename: 'DraftSaved', savedAt: null } : notFound();
  }
  const content = storable(input.content);
  if (content === undefined)
    return refusedInput({
      field: 'content',
      code: 'INVALID',
      message: 'The draft is longer than can be kept, or is no JSON object.',
    });
  const [saved] = await tenantQuery(ctx, isOwn ? SAVE_OWN : SAVE, [...who, content]);
  return saved ? { __typename: 'DraftSaved', savedAt: saved.savedAt } : notFound();
}

/** The JSON object as text that the database can hold: control characters and broken ones are escaped in it. */
function storable(content: string): string | undefined {
  if (content.length > MAX_CONTENT) return undefined;
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const text = JSON.stringify(value);
    return text.length <= MAX_CONTENT ? text : undefined;
  } catch {
    return undefined;
  }
}
