import type { WorryCard } from '@sextant/contract';
import { namedQuery, tenantQuery, type Ctx } from '@sextant/data';
import {
  CARD_LANGUAGES,
  shippedWorryText,
  WORRY_KINDS,
  type CardLanguage,
  type WorryKind,
} from '@sextant/domain';
import { requireStaff } from '../rights/case-staff.js';

const CARD_COLUMNS = `w.kind, w.language, w.version, w.title, w.body, w.reviewer_name as "reviewerName",
  w.reviewer_role as "reviewerRole", w.reviewed_on as "reviewedOn", w.published_at as "publishedAt",
  p.name as "publishedByName"`;
const PUBLISHER = 'left join person p on p.org_id = w.org_id and p.id = w.published_by_id';

/** $1 organization. */
const NEWEST = namedQuery<WorryCard>(
  'worry-cards-newest',
  `select distinct on (w.kind, w.language) ${CARD_COLUMNS} from worry_card_version w ${PUBLISHER}
   where w.org_id = $1 order by w.kind, w.language, w.version desc`,
);

/** $1 organization, $2 kind, $3 language. */
const VERSIONS = namedQuery<WorryCard>(
  'worry-card-versions',
  `select ${CARD_COLUMNS} from worry_card_version w ${PUBLISHER}
   where w.org_id = $1 and w.kind = $2 and w.language = $3 order by w.version desc limit 100`,
);

/** The words that hold now, in both languages and in their order: the organization's own, else the shipped ones. */
export async function worryCards(ctx: Ctx): Promise<WorryCard[]> {
  requireStaff(ctx);
  return presentCards(ctx);
}

/** The cards of one language for whoever holds a link; nothing about anybody. */
export async function cardsForPatients(ctx: Ctx): Promise<WorryCard[]> {
  return presentCards(ctx);
}

export async function worryCardVersions(
  ctx: Ctx,
  kind: WorryKind,
  language: CardLanguage,
): Promise<WorryCard[]> {
  requireStaff(ctx);
  const rows = await tenantQuery(ctx, VERSIONS, [ctx.orgId, kind, language]);
  return [...rows, shippedCard(kind, language)];
}

async function presentCards(ctx: Ctx): Promise<WorryCard[]> {
  const rows = await tenantQuery(ctx, NEWEST, [ctx.orgId]);
  return WORRY_KINDS.flatMap((kind) =>
    CARD_LANGUAGES.map(
      (language) =>
        rows.find((row) => row.kind === kind && row.language === language) ?? shippedCard(kind, language),
    ),
  );
}

function shippedCard(kind: WorryKind, language: CardLanguage): WorryCard {
  return {
    kind,
    language,
    version: 0,
    ...shippedWorryText(kind, language),
    reviewerName: null,
    reviewerRole: null,
    reviewedOn: null,
    publishedAt: null,
    publishedByName: null,
  };
}
