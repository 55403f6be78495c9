import { openCase, recordAction, saveHolder } from '@sextant/casework';
import type { Ctx } from '@sextant/data';
import {
  addDays,
  addMs,
  compareInstants,
  dateIn,
  instantAt,
  type DateOn,
  type InstantAt,
} from '@sextant/domain';
import { ageOf, DEMO_STANDS, demoActs, windowDays } from './demo-journeys.js';
import { demoPatient } from './demo-patients.js';
import { DEMO_DOCTORS, DEMO_HOLDERS, DEMO_PAYERS } from './demo-places.js';
import { demoId, DemoRandom } from './demo-random.js';
import { Way, type DemoAct } from './demo-way.js';

const CASES = 118;
/** Cases written at the same time; each is a row of transactions of its own. */
const AT_ONCE = 6;

export interface DemoNavigator {
  id: string;
  isClinical: boolean;
}

/**
 * The demo's caseloads, made as navigators make them: through casework, with the clock put back. The same people and
 * states at every start, relative to today in the organization's zone. What is there already stays: ids are fixed.
 */
export async function seedDemoCases(
  ctx: Ctx,
  zone: string,
  navigators: readonly DemoNavigator[],
): Promise<void> {
  const now = ctx.clock.now();
  const todayOn = dateIn(zone, now);
  const holderIds = await seedHolders(as(ctx, navigators[0], now));
  const waiting = Array.from({ length: CASES }, (_, index) => index);
  const work = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      await seedCase(ctx, {
        index,
        zone,
        now,
        todayOn,
        navigator: navigators[index % navigators.length],
        holderIds,
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function seedHolders(ctx: Ctx): Promise<string[]> {
  const ids: string[] = [];
  for (const holder of DEMO_HOLDERS) {
    const saved = await saveHolder(ctx, holder);
    if (saved.__typename !== 'Holder') throw new Error(`The demo holder ${holder.name} is not right.`);
    ids.push(saved.id);
  }
  return ids;
}

interface DemoCase {
  index: number;
  zone: string;
  now: InstantAt;
  todayOn: DateOn;
  navigator: DemoNavigator | undefined;
  holderIds: readonly string[];
}

async function seedCase(
  ctx: Ctx,
  { index, zone, now, todayOn, navigator, holderIds }: DemoCase,
): Promise<void> {
  const random = new DemoRandom(index + 1);
  const stand = DEMO_STANDS[index % DEMO_STANDS.length] ?? 'DECIDED';
  const age = ageOf(stand, random);
  const patient = demoPatient(index, random);
  const windowOn = addDays(todayOn, windowDays(stand, random) - age);
  const at = (daysAgo: number, minute: number) => {
    const wanted = instantAt(zone, addDays(todayOn, -daysAgo), 9, 0);
    return laterInTheDay(wanted, minute, now);
  };
  const { diagnosis, reasons, ...person } = patient;
  const opened = await openCase(as(ctx, navigator, at(age, 0)), {
    clientMutationId: demoId(`open/${index}`),
    ...person,
    navigatorId: navigator?.id ?? null,
    triage: {
      reasons,
      cancerType: diagnosis.cancerType,
      ...('stage' in diagnosis ? { stage: diagnosis.stage } : {}),
      recommendedTreatment: diagnosis.treatment,
      diagnosedOn: addDays(todayOn, -age - random.between(4, 12)),
      currentDoctor: DEMO_DOCTORS[index % DEMO_DOCTORS.length] ?? 'Dr. Lee',
      currentPlace: 'Mill Creek Hospital',
      treatmentStarted: false,
    },
  });
  if (opened.__typename !== 'CaseOpened')
    throw new Error(`Demo case ${index} was not opened: ${JSON.stringify(opened)}`);
  const way = new Way({
    index,
    age,
    todayOn,
    windowOn,
    zone,
    isSpanish: patient.language === 'es',
    holderIds,
  });
  const payer = DEMO_PAYERS[index % DEMO_PAYERS.length];
  const first = payer ? [way.act(age, { type: 'UPDATE_COVERAGE', ...payer })] : [];
  const acts = [...first, ...demoActs(stand, way)].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const [place, act] of acts.entries()) {
    const who =
      act.by === 'PATIENT'
        ? asPatient(ctx, at(act.daysAgo, place + 1))
        : as(ctx, navigator, at(act.daysAgo, place + 1));
    await record(who, opened.case.id, index, place, act);
  }
}

async function record(
  ctx: Ctx,
  caseId: string,
  index: number,
  place: number,
  { action }: DemoAct,
): Promise<void> {
  const result = await recordAction(ctx, { actionId: demoId(`act/${index}/${place}`), caseId, action });
  if (result.__typename === 'ActionRecorded') return;
  const why =
    result.__typename === 'ActionRefused'
      ? `${result.code} ${result.field ?? ''}: ${result.message}`
      : 'not found';
  throw new Error(`Demo case ${index} refuses ${action.type}: ${why}`);
}

/** So many times seven minutes after nine, and never after now. */
function laterInTheDay(nine: InstantAt, step: number, now: InstantAt): InstantAt {
  const wanted = addMs(nine, step * 7 * 60_000);
  return compareInstants(wanted, now) < 0 ? wanted : now;
}

function as(ctx: Ctx, navigator: DemoNavigator | undefined, at: InstantAt): Ctx {
  return {
    ...ctx,
    actorKind: 'PERSON',
    roles: ['NAVIGATOR'],
    isClinical: navigator?.isClinical ?? false,
    ...(navigator ? { personId: navigator.id } : {}),
    clock: { now: () => at },
  };
}

function asPatient(ctx: Ctx, at: InstantAt): Ctx {
  return { ...ctx, actorKind: 'PATIENT', clock: { now: () => at } };
}
