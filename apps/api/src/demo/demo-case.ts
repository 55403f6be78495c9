import { contactFields, patientFields, type NewContact, type WholeCase } from '@sextant/casework';
import {
  addDays,
  addMs,
  compareInstants,
  dateIn,
  decide,
  instantAt,
  type Action,
  type Actor,
  type DateOn,
  type InstantAt,
  type RecordedAction,
} from '@sextant/domain';
import { demoEffort } from './demo-effort.js';
import { demoActs } from './demo-journeys.js';
import { demoPatient, type DemoPatient } from './demo-patients.js';
import { DEMO_DOCTORS, DEMO_PAYERS } from './demo-places.js';
import { demoId, DemoRandom } from './demo-random.js';
import { demoRecords } from './demo-records.js';
import { ageOf, DEMO_STANDS, windowDays } from './demo-stands.js';
import { Way, type DemoAct } from './demo-way.js';

const ACT_MS = 7 * 60_000;

export interface DemoNavigator {
  id: string;
  isClinical: boolean;
}

export interface DemoSetting {
  zone: string;
  now: InstantAt;
  todayOn: DateOn;
  navigators: readonly DemoNavigator[];
  holderIds: readonly string[];
  centerIds: readonly string[];
}

/**
 * Demo case number `index`: the same patient, the same ids and the same way at every start, relative to today. Each of
 * its actions is decided as if somebody recorded it on its day; one that is refused is a mistake of the demo.
 */
export function demoCase(index: number, setting: DemoSetting): WholeCase {
  const { zone, todayOn, now, holderIds, centerIds, navigators } = setting;
  const random = new DemoRandom(index + 1);
  const stand = DEMO_STANDS[index % DEMO_STANDS.length] ?? 'DECIDED';
  const age = ageOf(stand, random);
  const person = demoPatient(index, random);
  const navigator = navigators[index % navigators.length];
  const windowOn = addDays(todayOn, windowDays(stand, random) - age);
  const way = new Way({
    index,
    age,
    todayOn,
    windowOn,
    zone,
    isSpanish: person.language === 'es',
    patientName: `${person.givenName} ${person.familyName}`,
    holderIds,
    centerIds,
  });
  const opened = openingOf(person, index, addDays(todayOn, -age - random.between(4, 12)));
  const opening = stand === 'UNASSIGNED' || !navigator ? opened : { ...opened, navigatorId: navigator.id };
  const payer = DEMO_PAYERS[index % DEMO_PAYERS.length];
  const acts = [
    way.act(age, opening),
    ...(payer && stand !== 'SELF_PAY' ? [way.act(age, { type: 'UPDATE_COVERAGE' as const, ...payer })] : []),
    ...[...demoEffort(stand, way), ...demoActs(stand, way), ...demoRecords(stand, way)].toSorted(
      (a, b) => b.daysAgo - a.daysAgo,
    ),
  ];
  const at = ({ daysAgo }: DemoAct, place: number): InstantAt => {
    const wanted = addMs(instantAt(zone, addDays(todayOn, -daysAgo), 9, 0), place * ACT_MS);
    return compareInstants(wanted, now) < 0 ? wanted : now;
  };
  const recorded = acts.reduce<RecordedAction[]>((history, act, place) => {
    const when = at(act, place);
    const next: RecordedAction = {
      id: demoId(`act/${index}/${place}`),
      seq: place + 1,
      at: when,
      on: dateIn(zone, when),
      actor: actorOf(act, navigator),
      action: act.action,
    };
    const verdict = decide(history, next);
    if (verdict.kind === 'ACCEPTED') return [...history, next];
    const { code, field, message } = verdict;
    throw new Error(
      `Demo case ${index} (${stand}) refuses ${act.action.type}: ${code} ${field ?? ''} ${message}`,
    );
  }, []);
  return {
    caseId: demoId(`case/${index}`),
    patientId: demoId(`patient/${index}`),
    ...storedPerson(person, index, todayOn),
    recorded,
  };
}

function openingOf({ diagnosis, reasons }: DemoPatient, index: number, diagnosedOn: DateOn): Action {
  return {
    type: 'OPEN_CASE',
    source: 'STAFF',
    reasons,
    cancerType: diagnosis.cancerType,
    ...('stage' in diagnosis ? { stage: diagnosis.stage } : {}),
    recommendedTreatment: diagnosis.treatment,
    diagnosedOn,
    currentDoctor: DEMO_DOCTORS[index % DEMO_DOCTORS.length] ?? 'Dr. Lee',
    currentPlace: 'Mill Creek Hospital',
    treatmentStarted: false,
  };
}

function actorOf({ by }: DemoAct, navigator: DemoNavigator | undefined): Actor {
  if (by !== 'NAVIGATOR') return { kind: by, isClinical: false };
  return {
    kind: 'PERSON',
    isClinical: navigator?.isClinical ?? false,
    ...(navigator ? { id: navigator.id } : {}),
  };
}

function storedPerson(
  person: DemoPatient,
  index: number,
  todayOn: DateOn,
): Pick<WholeCase, 'patient' | 'contacts'> {
  const { phone, email, reasons: _, diagnosis: __, ...who } = person;
  const read = patientFields(who, todayOn);
  if ('problems' in read) throw new Error(`Demo patient ${index} is not right.`);
  const contacts = [
    contactFields({ kind: 'PHONE', owner: 'PATIENT', value: phone }, 'phone'),
    contactFields({ kind: 'EMAIL', owner: 'PATIENT', value: email }, 'email'),
  ].map((contact, place): NewContact => {
    if ('code' in contact) throw new Error(`A contact of demo patient ${index} is not right.`);
    return { ...contact, id: demoId(`contact/${index}/${place}`) };
  });
  return { patient: read.fields, contacts };
}
