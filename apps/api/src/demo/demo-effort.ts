import { instantAt, type BarrierKind, type Intervention } from '@sextant/domain';
import { DEMO_DOCTORS } from './demo-places.js';
import type { DemoStand } from './demo-stands.js';
import type { DemoAct, Way } from './demo-way.js';

/** Barriers with what usually helps. */
const BARRIERS: readonly (readonly [BarrierKind, Intervention])[] = [
  ['TRANSPORT', 'TRANSPORT_ARRANGED'],
  ['FEAR', 'EMOTIONAL_SUPPORT'],
  ['TIME_OFF_WORK', 'EXPLAINED'],
  ['COST', 'FINANCIAL_HELP'],
  ['LACKS_INFORMATION', 'EXPLAINED'],
  ['CARES_FOR_SOMEBODY', 'LODGING_OR_CHILDCARE'],
  ['RECORDS_DELAY', 'CALLED_FOR_PATIENT'],
  ['UNSURE', 'EXPLAINED'],
  ['DISTANCE', 'LODGING_OR_CHILDCARE'],
  ['DOCTOR_REACTION', 'EMOTIONAL_SUPPORT'],
  ['HEALTH_LITERACY', 'EXPLAINED'],
  ['MOBILITY', 'TRANSPORT_ARRANGED'],
  ['FAMILY_DISAGREES', 'TALKED_WITH_FAMILY'],
];

/** Cases that are still open a few days after they began, whatever becomes of them. */
const GOES_ON: readonly DemoStand[] = [
  'RECORDS_WAITING',
  'SLIDES_LATE',
  'PATIENT_FETCHES',
  'AUTHORIZATION_WAITING',
  'VISIT_AHEAD',
  'VISIT_WAS_YESTERDAY',
  'OUTCOME_MISSING',
  'DECISION_MISSING',
  'THIRD_OPINION',
  'DECIDED',
  'DECIDED_LATE',
];

/** One patient had a very hard night; two are worried and nobody has offered them somebody to talk with. */
const SEVERE_CASE = 50;
const WORRIED_CASES: readonly number[] = [52, 48];

/** Barriers, distress and time, on top of what the case went through. */
export function demoEffort(stand: DemoStand, way: Way): DemoAct[] {
  const goesOn = GOES_ON.includes(stand);
  return [...barriers(way, goesOn), ...distress(way, goesOn), ...navigation(way), ...time(way)];
}

function barriers(way: Way, goesOn: boolean): DemoAct[] {
  const { index, age } = way;
  return BARRIERS.filter((_, place) => (index * 5 + place * 3) % (3 + 2 * place) === 0).flatMap(
    ([kind, intervention], place) => {
      const barrierId = way.id(`barrier-${String(place)}`);
      const found = way.act(age, { type: 'ADD_BARRIER', barrierId, kind, on: way.on(age) });
      const endsOn = age - 2 - place * 2;
      if (!goesOn || endsOn < 1 || index % 7 === 0) return [found];
      return [
        found,
        way.act(endsOn, { type: 'RESOLVE_BARRIER', barrierId, intervention, on: way.on(endsOn) }),
      ];
    },
  );
}

function distress(way: Way, goesOn: boolean): DemoAct[] {
  const { index, age } = way;
  const score = (value: number, daysAgo: number): DemoAct =>
    way.act(daysAgo, {
      type: 'RECORD_DISTRESS',
      score: value,
      instrument: way.isSpanish ? 'Escala de malestar 0–10' : 'Distress scale 0–10',
      on: way.on(daysAgo),
    });
  if (index === SEVERE_CASE) return [score(9, 0)];
  if (WORRIED_CASES.includes(index)) return [score(6, 0)];
  if (!goesOn || index % 2 === 0) return [];
  const value = 1 + (index % 7);
  if (value < 4) return [score(value, age)];
  return [
    score(value, age),
    way.act(age, { type: 'ANSWER_DISTRESS', answer: 'REFERRED', on: way.on(age), referredTo: 'Social work' }),
  ];
}

/** What Medicare's navigation service rests on; one case in nine lacks the visit. */
function navigation(way: Way): DemoAct[] {
  const { index, age } = way;
  if (index % 3 !== 0) return [];
  const on = way.on(age);
  const practitionerName = DEMO_DOCTORS[index % DEMO_DOCTORS.length] ?? 'Dr. Lee';
  return [
    way.act(age, { type: 'RECORD_NAVIGATION_CONSENT', on, how: 'SPOKEN', isGiven: true }),
    ...(index % 9 === 0
      ? []
      : [way.act(age, { type: 'RECORD_INITIATING_VISIT' as const, on, practitionerName })]),
    way.act(age, {
      type: 'RECORD_CARE_PLAN',
      on,
      practitionerName,
      summary: 'Second opinion before treatment begins; records, ride and questions prepared.',
    }),
  ];
}

const CATEGORIES = [
  'CARE_COORDINATION',
  'HEALTH_SYSTEM_NAVIGATION',
  'SOCIAL_EMOTIONAL_SUPPORT',
  'HEALTH_EDUCATION',
  'OTHER',
] as const;

/** Time logged the morning after, at hours that seldom meet another patient's. */
function time(way: Way): DemoAct[] {
  const { index, age } = way;
  const acts = index % 3 === 0 ? 2 + (index % 4) : index % 3;
  const days = Array.from({ length: acts }, (_, nth) => 1 + nth * 3).filter((day) => day < age);
  return days.map((day, nth) => {
    const endedOn = way.on(day + 1);
    const [hour, minute] = [10 + ((index * 5 + nth) % 8), (index * 7) % 60];
    return way.act(day, {
      type: 'LOG_TIME',
      minutes: 20 + ((index * 3 + nth * 10) % 26),
      category: CATEGORIES[(index + nth) % CATEGORIES.length] ?? 'OTHER',
      isForPlan: index % 3 === 0,
      endedOn,
      endedTime: `${String(hour)}:${String(minute).padStart(2, '0')}`,
      endedAt: instantAt(way.zone, endedOn, hour, minute),
    });
  });
}
