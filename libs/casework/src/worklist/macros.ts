import type {
  MacroInput,
  MacroList,
  MacroStepInput,
  SaveMacrosInput,
  SaveMacrosResult,
} from '@sextant/contract';
import { audit, namedQuery, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { FIRST_MACROS, macroProblems, type Macro, type MacroStep } from '@sextant/domain';
import { conflict, refusedInput } from '../patients/answers.js';
import { NotAllowedError } from '../rights/case-staff.js';
import { myWorklist } from './my-worklist.js';

interface StoredMacros {
  macros: Macro[];
  version: number;
}

const MACROS = namedQuery<StoredMacros>(
  'macro-list',
  'select macros, version from macro_list where org_id = $1',
);

const INSERT = namedQuery<{ version: number }>(
  'macro-list-insert',
  `insert into macro_list (org_id, macros) values ($1, $2) on conflict do nothing returning version`,
);

const UPDATE = namedQuery<{ version: number }>(
  'macro-list-update',
  `update macro_list set macros = $2, version = version + 1 where org_id = $1 and version = $3 returning version`,
);

/** The organization's macros: its own, or those every organization begins with. */
export async function macrosOf(ctx: Ctx): Promise<StoredMacros> {
  const [stored] = await tenantQuery(ctx, MACROS, [ctx.orgId]);
  return stored ?? { macros: [...FIRST_MACROS], version: 0 };
}

/** As the API answers them. */
export function macroList({ macros, version }: StoredMacros): MacroList {
  const items = macros.map(({ id, name, steps }) => ({
    id,
    name: name ?? null,
    steps: steps.map((step) => ({ ...NO_FIELDS, ...step })),
  }));
  return { items, version };
}

const NO_FIELDS = {
  way: null,
  party: null,
  outcome: null,
  followUpDays: null,
  task: null,
  text: null,
  days: null,
} as const;

/** Administrators only; all macros are saved together, so that their order is theirs too. */
export async function saveMacros(ctx: Ctx, input: SaveMacrosInput): Promise<SaveMacrosResult> {
  if (!ctx.roles.includes('ADMINISTRATOR')) throw new NotAllowedError('Only administrators change macros.');
  const macros = input.macros.map(macroOf);
  const problems = macroProblems(macros);
  if (problems.length > 0) return refusedInput(...problems.map((one) => ({ ...one, code: 'INVALID' })));
  return withTenant(ctx, async (inside) => {
    const text = JSON.stringify(macros);
    const [saved] =
      input.expectedVersion === 0
        ? await inside.tx.query(INSERT, [ctx.orgId, text])
        : await inside.tx.query(UPDATE, [ctx.orgId, text, input.expectedVersion]);
    if (!saved) return conflict((await macrosOf(inside)).version);
    audit(inside, inside.tx, { act: 'U', what: 'macros.save' });
    return { __typename: 'MyWorklist', ...(await myWorklist(inside)) };
  });
}

function macroOf({ id, name, steps }: MacroInput): Macro {
  return { id, ...(name?.trim() ? { name: name.trim() } : {}), steps: steps.map(stepOf) };
}

/** What the kind does not know is dropped; what it needs and was not sent is found by the domain's check. */
function stepOf({ kind, way, party, outcome, followUpDays, task, text, days }: MacroStepInput): MacroStep {
  const next = followUpDays === undefined || followUpDays === null ? {} : { followUpDays };
  const fields: Record<MacroStep['kind'], object> = {
    REQUEST_RECORDS: { way },
    LOG_CALL: { party, outcome, ...next },
    ASK_PATIENT: { task },
    ADD_NOTE: { text },
    SNOOZE: { days },
  };
  return { kind, ...fields[kind] } as MacroStep;
}
