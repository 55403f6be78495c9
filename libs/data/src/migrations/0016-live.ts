import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * News for open screens, said on the channel `sextant_live` when the transaction commits: ids only. Triggers say it, so
 * that no writer can forget. And who is away, covered by whom.
 */
export class Live1763800000016 implements MigrationInterface {
  readonly name = 'Live1763800000016';

  async up(run: QueryRunner): Promise<void> {
    await run.query(CASES);
    await run.query(SESSIONS);
    await run.query(ABSENCES);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table absence;
      drop trigger live_clock on app_clock;
      drop trigger live_standing on person;
      drop trigger live_ended on session;
      drop trigger live_sent on reminder_delivery;
      drop trigger live_changed on case_board;
      drop trigger live_added on case_board;
      drop function tell_absences();
      drop function tell_clock();
      drop function tell_standing();
      drop function tell_sessions_ended();
      drop function tell_deliveries();
      drop function tell_boards();
      drop function tell_cases(uuid, jsonb);
    `);
  }
}

/**
 * A notice holds 8,000 bytes: 40 cases of at most 140. Beyond 400 cases of one statement screens are told to ask for
 * everything again. A version is said when it went up, so that whoever has that version need not ask.
 */
const CASES = `
  create function tell_cases(org uuid, cases jsonb) returns void language plpgsql as $$
  begin
    if jsonb_array_length(cases) > 400 then
      perform pg_notify('sextant_live', jsonb_build_object('kind', 'EVERYTHING', 'orgId', org)::text);
      return;
    end if;
    perform pg_notify('sextant_live',
      jsonb_build_object('kind', 'CASES', 'orgId', org, 'cases', jsonb_agg(one order by place))::text)
    from jsonb_array_elements(cases) with ordinality as each(one, place)
    group by (place - 1) / 40;
  end $$;

  create function tell_boards() returns trigger language plpgsql as $$
  begin
    if TG_OP = 'INSERT' then
      perform tell_cases(org_id, jsonb_agg(jsonb_build_array(case_id, version, navigator_id)))
      from added group by org_id;
    else
      perform tell_cases(now.org_id, jsonb_agg(jsonb_build_array(
        now.case_id, case when now.version > was.version then now.version end, now.navigator_id,
        case when was.navigator_id is distinct from now.navigator_id then was.navigator_id end)))
      from changed now join earlier was on was.org_id = now.org_id and was.case_id = now.case_id
      where to_jsonb(now) - 'as_of' is distinct from to_jsonb(was) - 'as_of'
      group by now.org_id;
    end if;
    return null;
  end $$;
  create trigger live_added after insert on case_board
    referencing new table as added for each statement execute function tell_boards();
  create trigger live_changed after update on case_board
    referencing old table as earlier new table as changed for each statement execute function tell_boards();

  create function tell_deliveries() returns trigger language plpgsql as $$
  begin
    perform tell_cases(sent.org_id, jsonb_agg(distinct jsonb_build_array(sent.case_id, null, null)))
    from changed sent join earlier was on was.org_id = sent.org_id and was.id = sent.id
    where sent.state <> was.state
    group by sent.org_id;
    return null;
  end $$;
  create trigger live_sent after update on reminder_delivery
    referencing old table as earlier new table as changed for each statement execute function tell_deliveries();
`;

/** Whoever may no longer see what they see is cut off at once; and a moved clock moves every screen. */
const SESSIONS = `
  create function tell_sessions_ended() returns trigger language plpgsql as $$
  begin
    perform pg_notify('sextant_live',
      jsonb_build_object('kind', 'STANDING', 'orgId', org_id, 'personId', person_id)::text)
    from (select distinct org_id, person_id from ended) people;
    return null;
  end $$;
  create trigger live_ended after delete on session
    referencing old table as ended for each statement execute function tell_sessions_ended();

  create function tell_standing() returns trigger language plpgsql as $$
  begin
    perform pg_notify('sextant_live',
      jsonb_build_object('kind', 'STANDING', 'orgId', new.org_id, 'personId', new.id)::text);
    return null;
  end $$;
  create trigger live_standing after update on person for each row
    when (old.status is distinct from new.status or old.roles is distinct from new.roles)
    execute function tell_standing();

  create function tell_clock() returns trigger language plpgsql as $$
  begin
    perform pg_notify('sextant_live', jsonb_build_object('kind', 'CLOCK')::text);
    return null;
  end $$;
  create trigger live_clock after update on app_clock for each statement execute function tell_clock();
`;

const ABSENCES = `
  -- Who is away on which days, both included, and who sees their cases meanwhile. Ends by itself.
  create table absence (
    org_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    covered_by_id uuid not null,
    from_on date not null,
    until_on date not null,
    note text check (length(note) between 1 and 2000),
    created_at timestamptz not null,
    created_by_id uuid not null,
    primary key (org_id, id),
    foreign key (org_id, person_id) references person (org_id, id),
    foreign key (org_id, covered_by_id) references person (org_id, id),
    foreign key (org_id, created_by_id) references person (org_id, id),
    check (until_on >= from_on),
    check (covered_by_id <> person_id)
  );
  create index absence_cover on absence (org_id, covered_by_id, until_on);
  create index absence_person on absence (org_id, person_id, until_on);
  ${tenantTable('absence')}

  create function tell_absences() returns trigger language plpgsql as $$
  begin
    perform pg_notify('sextant_live',
      jsonb_build_object('kind', 'ABSENCES', 'orgId', coalesce(new.org_id, old.org_id))::text);
    return null;
  end $$;
  create trigger live_absence after insert or update or delete on absence
    for each row execute function tell_absences();
`;
