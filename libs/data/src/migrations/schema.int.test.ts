import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as domain from '@sextant/domain';
import { type DataSource } from 'typeorm';
import { ownerDataSource } from '../data-source.js';
import { runMigrations } from '../migrate.js';
import { openTestDatabase, type TestDatabase } from '../testing/index.js';
import { unprotectedTables } from '../tenant/start-check.js';
import { MIGRATIONS } from './index.js';

let data: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  data = await openTestDatabase();
  owner = await ownerDataSource(data.urls.owner).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await data.close();
});

describe('the migrations', () => {
  it('agree with the entities: TypeORM would add, drop or change no table, column or primary key', async () => {
    const log = await owner.driver.createSchemaBuilder().log();
    // Constraints and indexes are the migrations' business: TypeORM knows no partial, expression or tenant ones.
    const ours = log.upQueries
      .map(({ query }) => query)
      .filter((query) => !/^DROP INDEX/.test(query))
      .filter((query) => !/ (DROP|ADD) CONSTRAINT "(?!.*_pkey")/.test(query));
    expect(ours).toEqual([]);
  });

  it('are reverted and run again on an empty database', async () => {
    await data.rows('create database empty_one owner sextant_owner');
    const url = data.urls.owner.replace(/\/test_[0-9a-f]+/, '/empty_one');
    const names = await runMigrations(url);
    expect(names).toEqual(MIGRATIONS.map((migration) => migration.name));

    const source = await ownerDataSource(url).initialize();
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await source.undoLastMigration();
    const left = await source.query(`
      select relname from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname = 'public' and relkind in ('r', 'p', 'v') and relname not in ('schema_migration', 'typeorm_metadata')
      union all select proname from pg_proc join pg_namespace n on n.oid = pronamespace
      where nspname = 'public' and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`);
    expect(left).toEqual([]);
    await source.destroy();

    expect(await runMigrations(url)).toHaveLength(MIGRATIONS.length);
    await data.rows('drop database empty_one');
  });

  it('wait for each other when two starters race, and change nothing the second time', async () => {
    await data.rows('create database raced_one owner sextant_owner');
    const url = data.urls.owner.replace(/\/test_[0-9a-f]+/, '/raced_one');
    const both = await Promise.all([runMigrations(url), runMigrations(url)]);
    expect(both.map((names) => names.length).sort()).toEqual([0, MIGRATIONS.length]);
    await data.rows('drop database raced_one');
  });
});

describe('every table with an organization', () => {
  it('has row-level security enabled and forced', async () => {
    expect(await unprotectedTables(data.db.dataSource)).toEqual([]);
  });

  it('has a policy or is a partition nobody reads directly', async () => {
    const open = await data.rows(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant')`);
    expect(open).toEqual([]);
  });

  it('leads its primary key and its foreign keys with it', async () => {
    const loose = await data.rows(`
      select conrelid::regclass::text as "table", conname as name from pg_constraint k
      join pg_attribute first on first.attrelid = k.conrelid and first.attnum = k.conkey[1]
      where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'f') and first.attname <> 'org_id'
        and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'org_id')`);
    expect(loose).toEqual([]);
  });
});

describe('the columns with a fixed list of values', () => {
  const lists: Record<string, unknown> = domain;
  it.each([
    ['care_case', 'status', 'CASE_STATUSES'],
    ['care_case', 'pause_reason', 'PAUSE_REASONS'],
    ['care_case', 'close_reason', 'CLOSE_REASONS'],
    ['care_case', 'reported_fact', 'REPORTED_FACTS'],
    ['care_case', 'reasons', 'REASONS'],
    ['care_case', 'doctor_reaction', 'DOCTOR_REACTIONS'],
    ['care_case', 'window_bases', 'WINDOW_BASES'],
    ['case_action', 'actor_kind', 'ACTOR_KINDS'],
    ['audit_event', 'actor_kind', 'ACTOR_KINDS'],
    ['case_board', 'current_step', 'STEPS'],
    ['case_board', 'ball', 'BALLS'],
    ['case_step', 'step', 'STEPS'],
    ['case_step', 'state', 'STEP_STATES'],
    ['case_step', 'ball', 'BALLS'],
    ['candidate', 'kind', 'CANDIDATE_KINDS'],
    ['candidate', 'source', 'IDEA_SOURCES'],
    ['candidate', 'network', 'NETWORK_STATUSES'],
    ['candidate', 'referral_needed', 'ANSWERS'],
    ['candidate', 'reply', 'CENTER_REPLIES'],
    ['record_item', 'kind', 'RECORD_KINDS'],
    ['record_item', 'state', 'RECORD_STATES'],
    ['record_item', 'way', 'RECORD_WAYS'],
    ['coverage', 'plan_type', 'PLAN_TYPES'],
    ['coverage', 'authorization_state', 'AUTHORIZATION_STATES'],
    ['coverage', 'appeal_result', 'APPEAL_RESULTS'],
    ['authorization_round', 'appeal_result', 'APPEAL_RESULTS'],
    ['question', 'topic', 'QUESTION_TOPICS'],
    ['visit_prep', 'recording_plan', 'RECORDING_PLANS'],
    ['appointment', 'mode', 'VISIT_MODES'],
    ['appointment', 'state', 'APPOINTMENT_STATES'],
    ['patient_task', 'kind', 'PATIENT_TASK_KINDS'],
    ['patient_task', 'state', 'PATIENT_TASK_STATES'],
    ['patient_answer', 'kind', 'PATIENT_ANSWERS'],
    ['call_task', 'reason', 'CALL_TASK_REASONS'],
    ['call_task', 'party', 'CALL_PARTIES'],
    ['opinion', 'opinion_order', 'OPINION_ORDERS'],
    ['decision', 'outcome', 'OUTCOMES'],
    ['consent', 'channel', 'CHANNELS'],
    ['consent', 'how', 'CONSENT_HOWS'],
    ['consent', 'topic', 'CONSENT_TOPICS'],
    ['document', 'state', 'DOCUMENT_STATES'],
    ['document', 'refusal', 'DOCUMENT_REFUSALS'],
    ['document', 'problem', 'DOCUMENT_PROBLEMS'],
  ])('%s.%s holds exactly the domain’s %s', async (table, column, list) => {
    const [check] = await data.rows<{ text: string }>(
      `select pg_get_constraintdef(k.oid) as text from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]
       where k.contype = 'c' and k.conrelid = $1::regclass and a.attname = $2 and pg_get_constraintdef(k.oid) ~ 'ARRAY|='`,
      [table, column],
    );
    const values = [...(check?.text ?? '').matchAll(/'([A-Z_]+)'/g)].map((match) => match[1]);
    expect(values.sort()).toEqual([...(lists[list] as readonly string[])].sort());
  });
});
