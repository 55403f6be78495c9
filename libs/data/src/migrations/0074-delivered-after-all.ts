import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came back may have arrived: a report of that, whenever it comes, is the end. */
export class DeliveredAfterAll1763800000074 implements MigrationInterface {
  readonly name = 'DeliveredAfterAll1763800000074';

  async up(run: QueryRunner): Promise<void> {
    await run.query(guard(`when 'BOUNCED' then new.state = 'DELIVERED'`));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(guard(''));
  }
}

function guard(afterBounce: string): string {
  return `
  create or replace function guard_delivery() returns trigger language plpgsql as $$
  begin
    if new.state is distinct from old.state and not (case old.state
      when 'SCHEDULED' then new.state in ('SENDING', 'CANCELED', 'SUPPRESSED', 'MOOT', 'EXPIRED', 'UNKNOWN')
      when 'SENDING' then new.state in ('SENT', 'SCHEDULED', 'UNKNOWN', 'FAILED', 'SUPPRESSED', 'EXPIRED')
      when 'SENT' then new.state in ('DELIVERED', 'BOUNCED')
      when 'UNKNOWN' then new.state in ('SENT', 'DELIVERED', 'BOUNCED')
      ${afterBounce}
      else false end)
    then
      raise exception using errcode = 'SX010', message = format('a delivery cannot go from %s to %s', old.state, new.state);
    end if;
    if new.state = 'SENT' and old.state = 'SENDING' and (new.lease_token is null or new.lease_token is distinct from old.lease_token) then
      raise exception using errcode = 'SX011', message = 'only the holder of the lease may say a delivery is sent';
    end if;
    if (new.org_id, new.id, new.case_id, new.patient_id, new.purpose) is distinct from (old.org_id, old.id, old.case_id, old.patient_id, old.purpose) then
      raise exception using errcode = 'SX012', message = 'a delivery stays with its case';
    end if;
    return new;
  end $$;`;
}
