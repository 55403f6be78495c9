import { namedQuery, type Ctx, type Tx } from '@sextant/data';
import type { DateOn } from '@sextant/domain';

/** Whom a row is about, as it is looked up. */
export interface Asked {
  row: number;
  mrnKey: string | null;
  /** Record number, else name and birth: the same in every file that says the same. */
  identityKey: string;
  familyKey: string;
  birthOn: DateOn | null;
}

export interface FoundCase {
  row: number;
  caseId?: string;
  /** How it was found to be about a case that is there. */
  foundBy?: 'NUMBER' | 'EARLIER_FILE' | 'NAME';
  /** A case of somebody of the same name and birth that is not taken for the same person. */
  alikeCaseId?: string;
}

/** $1 organization, $2 mrn keys. */
const BY_NUMBER = namedQuery<{ mrnKey: string; caseId: string }>(
  'import-cases-by-number',
  `select p.mrn_key as "mrnKey", c.id as "caseId" from patient p
   join care_case c on c.org_id = p.org_id and c.patient_id = p.id
   where p.org_id = $1 and p.mrn_key = any($2::text[])`,
);

/** $1 organization, $2 identity keys. */
const BY_EARLIER_FILE = namedQuery<{ identityKey: string; caseId: string }>(
  'import-cases-by-file',
  `select distinct on (w.identity_key) w.identity_key as "identityKey", w.case_id as "caseId"
   from import_row w join import_run r on r.org_id = w.org_id and r.id = w.import_id
   where w.org_id = $1 and w.identity_key = any($2::text[]) and w.case_id is not null and r.status = 'COMMITTED'
   order by w.identity_key, r.committed_at desc, r.ordinal desc`,
);

/** Oldest first. $1 organization, $2 family keys. */
const BY_NAME = namedQuery<{
  familyKey: string;
  birthOn: DateOn | null;
  mrnKey: string | null;
  caseId: string;
}>(
  'import-cases-by-name',
  `select p.family_key as "familyKey", p.birth_on as "birthOn", p.mrn_key as "mrnKey", c.id as "caseId" from patient p
   join care_case c on c.org_id = p.org_id and c.patient_id = p.id
   where p.org_id = $1 and p.family_key = any($2::text[]) order by c.opened_at, c.id`,
);

/** So many rows are looked up in one round trip. */
const ROWS_AT_ONCE = 1_000;

/**
 * The cases rows are about: by record number; else by what an earlier file said of the same person; else by name and
 * birth, if that patient has no record number yet. Rows about nobody known are left out.
 */
export async function findCases(
  ctx: Ctx & { tx: Tx },
  asked: readonly Asked[],
): Promise<Map<number, FoundCase>> {
  const found = new Map<number, FoundCase>();
  for (let start = 0; start < asked.length; start += ROWS_AT_ONCE) {
    const rows = asked.slice(start, start + ROWS_AT_ONCE);
    const [byNumber, byFile, byName] = await ctx.tx.queries([
      [BY_NUMBER, [ctx.orgId, rows.flatMap(({ mrnKey }) => mrnKey ?? [])]],
      [BY_EARLIER_FILE, [ctx.orgId, rows.map(({ identityKey }) => identityKey)]],
      [BY_NAME, [ctx.orgId, rows.map(({ familyKey }) => familyKey)]],
    ]);
    const known = new Known(byNumber as NumberRow[], byFile as FileRow[], byName as NameRow[]);
    for (const row of rows) {
      const match = known.match(row);
      if (match) found.set(row.row, match);
    }
  }
  return found;
}

type NumberRow = NonNullable<(typeof BY_NUMBER)['row']>;
type FileRow = NonNullable<(typeof BY_EARLIER_FILE)['row']>;
type NameRow = NonNullable<(typeof BY_NAME)['row']>;

class Known {
  private readonly byNumber: Map<string, string>;
  private readonly byFile: Map<string, string>;
  private readonly byName = new Map<string, NameRow[]>();

  constructor(byNumber: readonly NumberRow[], byFile: readonly FileRow[], byName: readonly NameRow[]) {
    this.byNumber = new Map(byNumber.map(({ mrnKey, caseId }) => [mrnKey, caseId]));
    this.byFile = new Map(byFile.map(({ identityKey, caseId }) => [identityKey, caseId]));
    for (const row of byName)
      this.byName.set(row.familyKey, [...(this.byName.get(row.familyKey) ?? []), row]);
  }

  match({ row, mrnKey, identityKey, familyKey, birthOn }: Asked): FoundCase | undefined {
    const byNumber = mrnKey === null ? undefined : this.byNumber.get(mrnKey);
    if (byNumber) return { row, caseId: byNumber, foundBy: 'NUMBER' };
    const byFile = this.byFile.get(identityKey);
    if (byFile) return { row, caseId: byFile, foundBy: 'EARLIER_FILE' };
    const named = (this.byName.get(familyKey) ?? []).filter((patient) => patient.birthOn === birthOn);
    // Without a birth only a name without anything else is the same as a name without anything else.
    const same = named.find((patient) => patient.mrnKey === null && (birthOn !== null || mrnKey === null));
    if (same) return { row, caseId: same.caseId, foundBy: 'NAME' };
    const [alike] = birthOn === null ? [] : named;
    return alike && { row, alikeCaseId: alike.caseId };
  }
}
