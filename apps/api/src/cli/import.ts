import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { randomUUID } from 'node:crypto';
import {
  lookUp,
  namedQuery,
  openAppClock,
  openDatabase,
  systemCtx,
  type Ctx,
  type Database,
} from '@sextant/data';
import { findPerson, getOrganization, normalizedEmail } from '@sextant/identity';
import {
  commitImport,
  importRows,
  MAX_FILE_BYTES,
  receiveImport,
  type ImportAnswer,
  type ImportRunView,
} from '@sextant/interop';
import { readEnv } from '../env.js';
import { CliError, runCli } from './run-cli.js';

const USAGE = `Reads a caseload (CSV of any separator and encoding, or FHIR R4 JSON) and says what each row would do.

  npm run import -- caseload.csv --as ana@mercy.example [--org "Mercy Hospital"] [--commit] [--all]

Without --commit nothing is written to any case. With it, every row that is not refused is written in one transaction,
or nothing is. --as: the person who brings the file. --org: refuse if that person belongs to another organization.
--all: also list the rows that are taken as they are or say nothing new.`;

interface Options {
  path: string;
  email: string;
  organization: string | undefined;
  isCommitting: boolean;
  isListingAll: boolean;
}

const whoIs = namedQuery<{ orgId: string; personId: string; status: string }>(
  'cli-import-person',
  'select "orgId", "personId", status from find_person_for_sign_in($1)',
);

await runCli(async () => {
  const options = readOptions();
  const bytes = await readFile(options.path).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`The file ${options.path} cannot be read (${error.code ?? error.message}).`);
  });
  if (bytes.length > MAX_FILE_BYTES)
    throw new CliError('A file has at most 5 MB. Split it and import the parts.');
  const env = readEnv();
  const db = await openDatabase({
    url: env.DATABASE_URL,
    applicationName: 'sextant-import',
    statementTimeoutMs: 120_000,
  });
  const appClock = await openAppClock(db, { isMovable: env.SEXTANT_MODE === 'demo' });
  try {
    const ctx = await ctxOf(db, options, appClock.clock);
    const run = taken(await receiveImport(ctx, { fileName: basename(options.path), bytes }));
    await tellRows(ctx, run, options.isListingAll);
    if (!options.isCommitting) {
      say('\nA dry run: nothing was written. Add --commit to write it, or open it on the import screen.');
      return;
    }
    const done = taken(await commitImport(ctx, { importId: run.id }));
    say(`\nWritten in one transaction: ${tally(done)}.`);
  } finally {
    appClock.stop();
    await db.close();
  }
});

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const read = () =>
    parseArgs({ allowPositionals: true, options: { as: text, org: text, commit: flag, all: flag } });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [path, ...more] = positionals;
  if (!path || more.length > 0 || !values.as) throw new CliError(USAGE);
  return {
    path,
    email: values.as,
    organization: values.org,
    isCommitting: values.commit,
    isListingAll: values.all,
  };
}

/** The ctx of the person who brings the file, as if signed in. */
async function ctxOf(db: Database, { email, organization }: Options, clock: Ctx['clock']): Promise<Ctx> {
  const [found] = await lookUp(db, whoIs, [normalizedEmail(email)]);
  if (found?.status !== 'ACTIVE') throw new CliError(`Nobody active has the e-mail address ${email}.`);
  const system = systemCtx(db, found.orgId, clock, `import-${randomUUID()}`);
  const person = await findPerson(system, found.personId);
  if (!person) throw new CliError(`Nobody active has the e-mail address ${email}.`);
  if (organization !== undefined) {
    const { name } = await getOrganization(system);
    if (name !== organization) throw new CliError(`${email} belongs to ${name}, not to ${organization}.`);
  }
  const { roles, isClinical } = person;
  return { ...system, actorKind: 'PERSON', personId: found.personId, roles, isClinical };
}

function taken(answer: ImportAnswer): ImportRunView {
  if (answer.__typename === 'ImportRun') return answer;
  throw new CliError(
    answer.__typename === 'NotFound'
      ? answer.message
      : answer.problems.map(({ message }) => message).join('\n'),
  );
}

async function tellRows(ctx: Ctx, run: ImportRunView, isListingAll: boolean): Promise<void> {
  const how =
    run.kind === 'FHIR' ? 'FHIR' : `${run.encoding ?? ''}, separated by ${JSON.stringify(run.separator)}`;
  say(`${run.fileName} (${how}): ${tally(run)}.`);
  const left = run.columns
    .filter(({ field, header }) => field === null && header !== '')
    .map(({ header }) => header);
  if (left.length > 0) say(`Columns left out: ${left.join(', ')}.`);
  for (let after = 0; ;) {
    const rows = await importRows(ctx, run.id, { first: 500, after });
    for (const { row, verdict, patientName, mrn, notes } of rows) {
      if (!isListingAll && verdict !== 'REFUSED' && verdict !== 'CORRECTED') continue;
      say(`\nRow ${row}  ${verdict.toLowerCase()}  ${[patientName, mrn].filter(Boolean).join(', ')}`);
      for (const { column, message } of notes) say(`  ${column ? `${column}: ` : ''}${message}`);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.row;
  }
}

function tally({ counts }: ImportRunView): string {
  const { total, accepted, corrected, refused, unchanged } = counts;
  return `${total} ${total === 1 ? 'row' : 'rows'}, ${accepted} accepted, ${corrected} corrected, ${refused} refused, ${unchanged} unchanged`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
