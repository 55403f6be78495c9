/** R7: nobody is written to in the night of their own zone, on the days on which clocks change too. */
import { planDeliveries } from '../../libs/domain/src/index.js';
import type { Kept } from './report.js';
import { until, type World } from './world.js';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
/** The days on which clocks change somewhere, in two years, and the days around them. */
const CLOCK_CHANGES = [
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-10-03',
  '2027-10-31',
  '2027-11-07',
  '2028-03-12',
  '2028-03-26',
  '2028-04-02',
  '2028-10-01',
  '2028-10-29',
  '2028-11-05',
];

/** Plans `sends` messages wanted at any minute of those days, and reads the wall clock of the zone with another library. */
export function quietHoursPlanned(sends: number): Kept {
  let outside = 0;
  let planned = 0;
  for (let index = 0; index < sends; index += 1) {
    const zone = ZONES[index % ZONES.length] ?? 'UTC';
    const day = Date.parse(
      `${CLOCK_CHANGES[Math.floor(index / ZONES.length) % CLOCK_CHANGES.length]}T00:00:00Z`,
    );
    const now = new Date(day + (Math.random() * 4 - 2) * 86_400_000);
    const startHour = 8 + Math.floor(Math.random() * 5);
    const endHour = startHour + 1 + Math.floor(Math.random() * (21 - startHour));
    const { deliveries } = planDeliveries({
      now: now.toISOString(),
      zone,
      quietHours: { startHour, endHour },
      wanted: [
        {
          taskId: String(index),
          kind: 'SIGN_FORM',
          occurrence: 1,
          earliestAt: new Date(now.getTime() + Math.random() * 2 * 86_400_000).toISOString(),
          isHandSent: index % 3 === 0,
          isVisit: false,
          slackDays: 5,
        },
      ],
      sentAt: [],
      channels: { TASKS: 'SMS', VISIT: 'SMS' },
    });
    for (const { dueAt } of deliveries) {
      planned += 1;
      const hour = wallHour(zone, new Date(dueAt));
      if (hour < Math.max(8, startHour) || hour >= Math.min(21, endHour)) outside += 1;
    }
  }
  return {
    id: 'R7',
    name: 'Quiet hours, planned',
    figure: `${planned} sends planned over ${ZONES.length} zones around the ${CLOCK_CHANGES.length} clock changes of 2 years: ${outside} outside the window`,
    isKept: outside === 0 && planned >= sends * 0.99,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function wallHour(zone: string, at: Date): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return (parts.hour ?? 0) + (parts.minute ?? 0) / 60;
}

/** What the organizations of the trial have, and the narrowest hours any state of their zones has. */
const START_HOUR = 9;
const END_HOUR = 20;
const HOURS_BETWEEN = 4;

/**
 * The whole engine on those days: messages due at once in every zone, every four hours, while the clock of the database
 * goes through them. What arrives is held against the wall clock of its patient.
 */
export async function quietHoursAtWork(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const worker = world.startWorker({ leaseSeconds: 90 });
  await worker.working;
  let scheduled = 0;
  let outside = 0;
  let isQuiet = true;
  const seen = new Set<string>();
  for (const day of CLOCK_CHANGES.filter((_, index) => index % 3 === 0)) {
    for (let hour = 0; hour < 24; hour += HOURS_BETWEEN) {
      const nowMs = Date.parse(`${day}T00:00:00Z`) + (hour + Math.random() * HOURS_BETWEEN) * 3_600_000;
      const shiftMs = nowMs - Date.now();
      await world.rows(`update app_clock set shift = $1 * interval '1 millisecond'`, [shiftMs]);
      for (const zone of ZONES) await world.engine.schedule(world, { count: 1, orgId, channel: 'SMS', zone });
      scheduled += ZONES.length;
      isQuiet &&= await until(async () => (await due(world)) === 0, 60_000);
      const zoneOf = await zones(world);
      for (const { deliveryId, at } of world.provider.delivered.values()) {
        if (seen.has(deliveryId)) continue;
        seen.add(deliveryId);
        const wall = wallHour(zoneOf.get(deliveryId) ?? 'UTC', new Date(at + shiftMs));
        if (wall < START_HOUR || wall >= END_HOUR) outside += 1;
      }
    }
  }
  worker.child.kill('SIGTERM');
  await worker.ended;
  return {
    id: 'R7',
    name: 'Quiet hours, at work',
    figure: `${scheduled} due at once in ${ZONES.length} zones, every ${HOURS_BETWEEN} hours of 4 days: ${seen.size} arrived, ${outside} outside the hours of their patient`,
    isKept: isQuiet && outside === 0 && seen.size > scheduled / 4 && seen.size < scheduled,
  };
}

async function due(world: World): Promise<number> {
  const rows = await world.rows(
    `select from reminder_delivery where state = 'SENDING' or state = 'SCHEDULED' and due_at <= app_now()`,
  );
  return rows.length;
}

async function zones(world: World): Promise<Map<string, string>> {
  const rows = await world.rows<{ id: string; zone: string }>(
    `select d.id, p.zone from reminder_delivery d join patient p on p.org_id = d.org_id and p.id = d.patient_id`,
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}
