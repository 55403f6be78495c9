import { namedQuery, type Ctx, type Tx } from '@sextant/data';
import { planFacts, type PlanFacts } from '@sextant/reminders';
import { caseFactsColumns, caseFactsFrom, type CaseFacts } from '../cases/case-facts.js';

/** Who and what an action names, to be looked up along with the case. */
export interface Mentioned {
  people: string[];
  directory: string[];
  payers: string[];
}

/** A locked case with everything a decision needs. */
export interface LoadedCase extends CaseFacts {
  plan: PlanFacts;
  /** Holders and centers of the organization among the ones mentioned. */
  known: string[];
  /** The case that recorded this action id, when it was recorded before. */
  recordedIn: string | null;
  /** Hash of the request it came with. */
  recordedHash: string | null;
}

/**
 * The patient row too: a claim of a delivery shares that lock, so a consent, an opt-out and a message cannot pass each
 * other. An own statement, because PostgreSQL shows a statement that waited for a lock the rows from before it.
 */
const LOCK = namedQuery(
  'case-lock',
  `select c.id from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id
   where c.org_id = $1 and c.id = $2 for no key update of c, p`,
);

const LOAD = namedQuery<Omit<LoadedCase, 'plan'>>(
  'case-load',
  `select ${caseFactsColumns({ org: '$1', caseId: '$2', people: '$3', directory: '$4', payers: '$6' })},
    (select coalesce(json_agg(x.id), '[]') from (
      select id from holder where org_id = $1 and id = any($4::uuid[])
      union all select id from center where org_id = $1 and id = any($4::uuid[])) x) as known,
    (select a.case_id from case_action a where a.org_id = $1 and a.id = $5) as "recordedIn",
    (select a.request_hash from case_action a where a.org_id = $1 and a.id = $5) as "recordedHash"
   ${caseFactsFrom({ org: '$1', caseId: '$2' })}`,
);

/**
 * Whoever is about to get the case stays as they are until it is written: somebody who is being deactivated in the same
 * moment either gets it first and hands it over, or is refused. $1 organization, $2 people.
 */
export const HOLD_PEOPLE = namedQuery(
  'case-hold-people',
  'select n.id from person n where n.org_id = $1 and n.id = any($2::uuid[]) order by n.id for key share',
);

/** Locks and loads in one round trip. Undefined: there is no such case in this organization. */
export async function loadCase(
  ctx: Ctx & { tx: Tx },
  caseId: string,
  actionId: string | undefined,
  mentioned: Mentioned,
): Promise<LoadedCase | undefined> {
  const people = [...mentioned.people, ...(ctx.personId ? [ctx.personId] : [])];
  ctx.tx.later(LOCK, [ctx.orgId, caseId]);
  if (mentioned.people.length > 0) ctx.tx.later(HOLD_PEOPLE, [ctx.orgId, mentioned.people]);
  const [loaded, plan] = await ctx.tx.queries([
    [LOAD, [ctx.orgId, caseId, people, mentioned.directory, actionId ?? null, mentioned.payers]],
    [planFacts, [ctx.orgId, caseId]],
  ]);
  const facts = loaded?.[0] as Omit<LoadedCase, 'plan'> | undefined;
  return facts && { ...facts, plan: plan?.[0] as PlanFacts };
}
