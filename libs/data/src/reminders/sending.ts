import type { InstantAt } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

/** Stops sending: $1 organization, $2 reason, $3 person. Once. */
export const holdPause = namedQuery(
  'hold-pause',
  `insert into sending_hold (org_id, kind, reason, by_person_id) values ($1, 'PAUSED', $2, $3) on conflict do nothing`,
);

/** $1 organization, $2 kind. One that is not looked through yet stays. What waits is handed over again at once. */
export const holdRelease = namedQuery<{ kind: string }>(
  'hold-release',
  `with released as (
     delete from sending_hold where org_id = $1 and kind = $2 and is_reviewable returning kind
   ), freed as (
     update reminder_delivery d set queued_at = null from (
       select r.id from reminder_delivery r
       where r.org_id = $1 and r.state = 'SCHEDULED' and r.queued_at is not null and exists (select from released)
       order by r.id for no key update) w
     where d.org_id = $1 and d.id = w.id
   )
   select kind, pg_notify('sextant_due', '') from released`,
);

/** Whether it stands: $1 organization, $2 kind. */
export const holdLeft = namedQuery<{ kind: string }>(
  'hold-left',
  `select kind from sending_hold where org_id = $1 and kind = $2`,
);

export interface Beat {
  installationId: string;
  beat: number;
}
export const beatNow = namedQuery<Beat>(
  'beat-now',
  `select installation_id as "installationId", beat::double precision as beat from database_beat`,
);
/** The next beat, on disk when it is answered. */
export const beatNext = namedQuery<Beat>(
  'beat-next',
  `update database_beat set beat = beat + 1, beat_at = app_now()
   returning installation_id as "installationId", beat::double precision as beat`,
);

/** The database went back in time: nobody sends until somebody looked. $1: the beat that was known. */
export const holdAfterRestore = namedQuery<{ held: number }>(
  'hold-after-restore',
  `select held::int as held from hold_after_restore($1)`,
);

/** Holds after a restore whose rows are not put aside yet. $1 organization. */
export const holdUnreviewed = namedQuery<{ fromAt: InstantAt }>(
  'hold-unreviewed',
  `select iso(from_at) as "fromAt" from sending_hold where org_id = $1 and kind = 'RESTORED' and not is_reviewable for update`,
);

/**
 * Puts aside what may have been sent since the backup, although this database says that it waits or is being sent:
 * $1 organization. Whoever holds such a lease finds it gone.
 */
export const holdPutAside = namedQuery<{ count: number }>(
  'hold-put-aside',
  `with aside as (
     update reminder_delivery d set state = 'UNKNOWN', reason = 'RESTORED', lease_until = null, updated_at = app_now()
     from (select r.id from reminder_delivery r
       where r.org_id = $1 and (r.state = 'SCHEDULED' and r.due_at <= app_now() or r.state = 'SENDING')
       order by r.id for no key update) w
     where d.org_id = $1 and d.id = w.id returning d.id
   ), counted as (
     select count(*)::int as count from aside
   )
   update sending_hold h set is_reviewable = true, put_aside = counted.count from counted
   where h.org_id = $1 and h.kind = 'RESTORED' returning counted.count`,
);

export interface Circuit {
  failures: number;
  isOpen: boolean;
}

/** The provider said no, or nothing: $1 provider, $2 failures in a row that open it, $3 seconds until it is asked again. */
export const circuitFailed = namedQuery<Circuit>(
  'circuit-failed',
  `insert into provider_circuit as c (provider, failures) values ($1, 1)
   on conflict (provider) do update set failures = c.failures + 1,
     opened_at = case when c.failures + 1 >= $2 then coalesce(c.opened_at, now()) end,
     probe_at = case when c.failures + 1 >= $2 then now() + $3 * interval '1 second' end
   returning failures, opened_at is not null as "isOpen"`,
);

/** It answered: $1 provider. Answers whether it was open before. */
export const circuitAnswered = namedQuery<{ wasOpen: boolean }>(
  'circuit-answered',
  `update provider_circuit c set failures = 0, opened_at = null, probe_at = null
   from (select provider, opened_at is not null as was_open from provider_circuit where provider = $1 for update) was
   where c.provider = was.provider and c.failures > 0 returning was.was_open as "wasOpen"`,
);

/** One message may ask an open provider whether it answers again: $1 provider, $2 seconds until the next one may. */
export const circuitProbe = namedQuery<{ provider: string }>(
  'circuit-probe',
  `update provider_circuit set probe_at = now() + $2 * interval '1 second'
   where provider = $1 and opened_at is not null and probe_at <= now() returning provider`,
);

/** Queued rows wait no longer: a provider answers again, or the queues moved. */
export const tellDue = namedQuery('tell-due', `select pg_notify('sextant_due', '')`);

export interface Waiting {
  queue: string;
  channel: string;
  due: number;
  oldestSeconds: number;
}
/** What is due in all organizations, held or not. */
export const ledgerWaiting = namedQuery<Waiting>(
  'ledger-waiting',
  `select queue, channel, due::int as due, "oldestSeconds" from ledger_waiting()`,
);
