import type { MyWorklist, RemoveViewInput, SaveViewInput, SaveViewResult } from '@sextant/contract';
import { isUuid, namedQuery, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { isSavableAddress } from '@sextant/domain';
import { refusedInput } from '../patients/answers.js';
import { requireStaff } from '../rights/case-staff.js';
import { myWorklist } from './my-worklist.js';

const MOST_VIEWS = 20;

/** $1 organization, $2 person, $3 name: what takes its place, and how many others there are. */
const PLACE = namedQuery<{ others: number }>(
  'saved-view-place',
  `with gone as (delete from saved_view where org_id = $1 and person_id = $2 and name = $3 returning id)
   select (select count(*) from saved_view where org_id = $1 and person_id = $2 and name <> $3)::int as others,
     (select count(*) from gone) as gone`,
);

const INSERT = namedQuery(
  'saved-view-insert',
  `insert into saved_view (org_id, person_id, id, name, address) values ($1, $2, $3, $4, $5) on conflict do nothing`,
);

const REMOVE = namedQuery(
  'saved-view-remove',
  'delete from saved_view where org_id = $1 and person_id = $2 and id = $3',
);

/** Keeps a list's address under a name, in place of one of the same name. */
export async function saveView(ctx: Ctx, { id, name, address }: SaveViewInput): Promise<SaveViewResult> {
  requireStaff(ctx);
  const cleanName = name.trim();
  if (!isUuid(id)) return refusedInput(problem('id', 'This is no id.'));
  if (cleanName.length === 0 || cleanName.length > 40)
    return refusedInput(problem('name', 'Give it a name of 1 to 40 characters.'));
  if (!isSavableAddress(address))
    return refusedInput(
      problem('address', 'Only lists with their filters can be kept, nothing that names a patient.'),
    );
  return withTenant(ctx, async (inside) => {
    const [place] = await inside.tx.query(PLACE, [ctx.orgId, ctx.personId, cleanName]);
    if ((place?.others ?? 0) >= MOST_VIEWS)
      return refusedInput(problem('name', `Keep at most ${String(MOST_VIEWS)} views. Remove one first.`));
    await inside.tx.query(INSERT, [ctx.orgId, ctx.personId, id, cleanName, address]);
    return { __typename: 'MyWorklist', ...(await myWorklist(inside)) };
  });
}

/** A view that is not there is removed already. */
export async function removeView(ctx: Ctx, { id }: RemoveViewInput): Promise<MyWorklist> {
  requireStaff(ctx);
  if (isUuid(id)) await tenantQuery(ctx, REMOVE, [ctx.orgId, ctx.personId, id]);
  return myWorklist(ctx);
}

function problem(field: string, message: string) {
  return { field, code: 'INVALID', message };
}
