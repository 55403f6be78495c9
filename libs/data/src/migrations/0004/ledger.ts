import { appendOnlyTable, oneOf, tenantTable } from '../tenant-table.js';

export const DELIVERY_STATES = [
  'SCHEDULED',
  'SENDING',
  'SENT',
  'DELIVERED',
  'BOUNCED',
  'UNKNOWN',
  'CANCELED',
  'SUPPRESSED',
  'MOOT',
  'EXPIRED',
  'FAILED',
] as const;

/**
 * The ledger of messages: the truth about what was sent. A message queue only wakes the workers; it may be lost at any
 * time. `due_at`, `expires_at`, `sent_at` are in app time, `lease_until` and `queued_at` in real time.
 */
export const LEDGER_UP = `
  create table reminder_delivery (
    org_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    patient_id uuid not null,
    purpose text not null ${oneOf('purpose', ['TASKS', 'OPT_OUT_CONFIRMATION'])},
    channel text not null ${oneOf('channel', ['SMS', 'EMAIL'])},
    queue text not null ${oneOf('queue', ['records-collection', 'insurance-verification', 'visit', 'general'])},
    due_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null ${oneOf('state', DELIVERY_STATES)},
    reason text check (length(reason) <= 100),
    attempt integer not null default 0,
    -- Tries whose outcome nobody knows: a message may have gone out in each.
    unknown_count integer not null default 0 check (unknown_count between 0 and 2),
    lease_until timestamptz,
    lease_token uuid,
    contact_point_id uuid,
    provider text,
    -- sha-256 of what the message is for, never of when or how often: the provider drops a repeat.
    provider_key text check (length(provider_key) = 64),
    provider_message_id text check (length(provider_message_id) <= 400),
    language text,
    body text check (length(body) <= 10000),
    sent_at timestamptz,
    queued_at timestamptz,
    call_task_id uuid,
    created_by_action uuid,
    created_at timestamptz not null default app_now(),
    updated_at timestamptz not null default app_now(),
    primary key (org_id, id),
    foreign key (org_id, case_id) references care_case (org_id, id),
    foreign key (org_id, patient_id) references patient (org_id, id),
    check (state <> 'SENDING' or (lease_token is not null and lease_until is not null))
  );
  create index reminder_delivery_case on reminder_delivery (org_id, case_id, due_at);
  create index reminder_delivery_patient on reminder_delivery (org_id, patient_id, due_at);
  -- The relay and the sweep look over all organizations; these hold the few rows they want and nothing else.
  create index reminder_delivery_due on reminder_delivery (due_at) where state = 'SCHEDULED';
  create index reminder_delivery_leased on reminder_delivery (lease_until) where state = 'SENDING';
  create index reminder_delivery_unseen on reminder_delivery (updated_at)
    where state in ('FAILED', 'EXPIRED', 'UNKNOWN', 'BOUNCED', 'SUPPRESSED') and call_task_id is null;
  ${tenantTable('reminder_delivery', ['select', 'insert', 'update'])}

  create table delivery_item (
    org_id uuid not null,
    id uuid not null default gen_random_uuid(),
    delivery_id uuid not null,
    -- Task ids are made by clients and hold within their case only.
    case_id uuid not null,
    task_id uuid not null,
    occurrence integer not null check (occurrence between 1 and 9),
    kind text not null,
    position integer not null,
    -- False once its delivery ended unsent, or the task left a merged message.
    is_live boolean not null,
    primary key (org_id, id),
    foreign key (org_id, delivery_id) references reminder_delivery (org_id, id)
  );
  -- The promise "never twice": one live row per task and occurrence.
  create unique index delivery_item_once on delivery_item (org_id, case_id, task_id, occurrence) where is_live;
  create index delivery_item_delivery on delivery_item (org_id, delivery_id);
  ${tenantTable('delivery_item', ['select', 'insert', 'update'])}

  create table delivery_event (
    org_id uuid not null,
    at timestamptz not null default clock_timestamp(),
    id uuid not null default gen_random_uuid(),
    delivery_id uuid not null,
    from_state text,
    to_state text not null,
    reason text,
    attempt integer not null,
    due_at timestamptz not null,
    primary key (org_id, at, id)
  ) partition by range (at);
  create table delivery_event_default partition of delivery_event default;
  alter table delivery_event_default enable row level security;
  alter table delivery_event_default force row level security;
  create index delivery_event_delivery on delivery_event (org_id, delivery_id, at);
  ${appendOnlyTable('delivery_event')}

  create function ensure_delivery_months() returns void language plpgsql
    security definer set search_path = pg_catalog, public as $$
  declare
    month date;
    part text;
  begin
    for month in select generate_series(date_trunc('month', now()), now() + interval '3 months', interval '1 month')::date loop
      part := 'delivery_event_' || to_char(month, 'YYYY_MM');
      continue when to_regclass('public.' || part) is not null;
      continue when exists (select from delivery_event_default where at >= month and at < month + interval '1 month');
      execute format('create table public.%I partition of public.delivery_event for values from (%L) to (%L)',
        part, month::timestamptz, (month + interval '1 month')::timestamptz);
      execute format('alter table public.%I enable row level security', part);
      execute format('alter table public.%I force row level security', part);
    end loop;
  end $$;
  revoke all on function ensure_delivery_months() from public;
  grant execute on function ensure_delivery_months() to sextant_app;
  select ensure_delivery_months();
`;

/** The net under the code: a message that ended stays ended, nothing is sent without a lease, every change is told. */
export const LEDGER_GUARDS_UP = `
  create function guard_delivery() returns trigger language plpgsql as $$
  begin
    if new.state is distinct from old.state and not (case old.state
      when 'SCHEDULED' then new.state in ('SENDING', 'CANCELED', 'SUPPRESSED', 'MOOT', 'EXPIRED')
      when 'SENDING' then new.state in ('SENT', 'SCHEDULED', 'UNKNOWN', 'FAILED', 'SUPPRESSED', 'EXPIRED')
      when 'SENT' then new.state in ('DELIVERED', 'BOUNCED')
      when 'UNKNOWN' then new.state in ('SENT', 'DELIVERED', 'BOUNCED')
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
  end $$;
  create trigger guard before update on reminder_delivery for each row execute function guard_delivery();

  create function tell_delivery() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      insert into delivery_event (org_id, delivery_id, to_state, reason, attempt, due_at)
      values (new.org_id, new.id, new.state, new.reason, new.attempt, new.due_at);
    elsif (new.state, new.due_at, new.reason) is not distinct from (old.state, old.due_at, old.reason) then
      return null;
    else
      insert into delivery_event (org_id, delivery_id, from_state, to_state, reason, attempt, due_at)
      values (new.org_id, new.id, old.state, new.state, new.reason, new.attempt, new.due_at);
    end if;
    -- Nobody waits for the next tick when a message is due at once. Ids and texts never travel in a notification.
    if new.state = 'SCHEDULED' and new.due_at <= app_now() then
      perform pg_notify('sextant_due', '');
    end if;
    return null;
  end $$;
  create trigger tell after insert or update on reminder_delivery for each row execute function tell_delivery();
`;

export const LEDGER_DOWN = `
  drop function ensure_delivery_months();
  drop table delivery_event;
  drop table delivery_item;
  drop table reminder_delivery;
  drop function tell_delivery();
  drop function guard_delivery();
`;
