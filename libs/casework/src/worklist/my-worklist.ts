import type { MyWorklist, SavedView, SetLetterKeysInput } from '@sextant/contract';
import { namedQuery, tenantQuery, type Ctx } from '@sextant/data';
import { requireStaff } from '../rights/case-staff.js';
import { macroList, macrosOf } from './macros.js';

/** $1 organization, $2 person. */
const MINE = namedQuery<{ hasLetterKeys: boolean; views: SavedView[] }>(
  'worklist-mine',
  `select coalesce((select w.has_letter_keys from work_preference w where w.org_id = $1 and w.person_id = $2), true)
     as "hasLetterKeys",
   (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'address', v.address) order by v.ordinal), '[]')
     from saved_view v where v.org_id = $1 and v.person_id = $2) as views`,
);

const SET_LETTER_KEYS = namedQuery(
  'worklist-letter-keys',
  `insert into work_preference (org_id, person_id, has_letter_keys) values ($1, $2, $3)
   on conflict (org_id, person_id) do update set has_letter_keys = excluded.has_letter_keys`,
);

/** What belongs to the person signed in while they work the list. */
export async function myWorklist(ctx: Ctx): Promise<MyWorklist> {
  requireStaff(ctx);
  const [mine] = await tenantQuery(ctx, MINE, [ctx.orgId, ctx.personId]);
  const macros = macroList(await macrosOf(ctx));
  return { hasLetterKeys: mine?.hasLetterKeys ?? true, views: mine?.views ?? [], macros };
}

/** Switches the single letters of the lists on or off for this person (WCAG 2.1.4). */
export async function setLetterKeys(ctx: Ctx, { hasLetterKeys }: SetLetterKeysInput): Promise<MyWorklist> {
  requireStaff(ctx);
  await tenantQuery(ctx, SET_LETTER_KEYS, [ctx.orgId, ctx.personId, hasLetterKeys]);
  return myWorklist(ctx);
}
