import { dateIn, type CaseState, type DateOn, type InstantAt, type PacketPlan } from '@sextant/domain';
import type { CasePaperFacts, StoredDocument } from '../files/document-sql.js';
import { dayText, KIND_WORDS, timeText } from '../paper/paper-words.js';
import type { PaperSize } from '../paper/paper.js';
import type { PacketFacts } from './front-matter.js';

const MODE_WORDS = { IN_PERSON: 'in person', VIDEO: 'by video', WRITTEN_OPINION: 'written opinion' } as const;

/** Everything the front of a packet says, from the case as it stands. */
export function packetFactsOf(
  facts: CasePaperFacts,
  state: CaseState,
  plan: PacketPlan,
  documents: readonly StoredDocument[],
  made: { at: InstantAt; version: number; size: PaperSize },
): PacketFacts {
  const { patient, organization, navigatorName } = facts;
  const { triage } = state;
  const center = state.candidates.find((one) => one.isChosen && one.round === state.round);
  const visit = state.appointments.findLast((one) => one.state === 'BOOKED' && one.round === state.round);
  const files = documents.flatMap(({ id, name, pages }) =>
    pages === null ? [] : [[id, { documentId: id, name, pages }] as const],
  );
  return {
    size: made.size,
    madeAt: made.at,
    madeOn: dateIn(organization.zone, made.at),
    version: made.version,
    organization: { name: organization.name, ...given({ phone: organization.phone }) },
    ...given({ navigatorName }),
    patient: {
      name: patient.name,
      language: patient.language,
      needsInterpreter: patient.needsInterpreter,
      ...given({ birthOn: patient.birthOn, mrn: patient.mrn }),
    },
    ...(center && {
      center: {
        name: center.name,
        ...given({ clinicianName: center.clinicianName, phone: center.phone, fax: center.fax }),
      },
    }),
    ...(visit && { visit: `${timeText(visit.startsAt, visit.zone)}, ${MODE_WORDS[visit.mode]}` }),
    diagnosis: given({
      cancerType: triage.cancerType,
      stage: triage.stage,
      diagnosedOn: triage.diagnosedOn,
      doctor: triage.currentDoctor,
      place: triage.currentPlace,
    }),
    ...(state.window?.isConfirmed && { decideBy: state.window.on }),
    timeline: timelineOf(state),
    entries: plan.entries,
    files: new Map(files),
  };
}

/** What a specialist wants to see on one page: the illness and its records, not our own work. */
function timelineOf(state: CaseState): { on: DateOn; text: string }[] {
  const { triage, recordItems, appointments, opinions, window } = state;
  const rows: { on: DateOn | undefined; text: string }[] = [
    {
      on: triage.diagnosedOn,
      text: ['Diagnosed', triage.cancerType, triage.stage && `stage ${triage.stage}`]
        .filter(Boolean)
        .join(', '),
    },
    ...(window?.statedOn && window.isConfirmed
      ? [
          {
            on: window.statedOn,
            text: `${window.clinicianName ?? 'The clinician'}: safe to decide by ${dayText(window.on)}`,
          },
        ]
      : []),
    {
      on: triage.treatmentPlannedOn,
      text: ['Treatment planned', triage.recommendedTreatment].filter(Boolean).join(': '),
    },
    ...recordItems.flatMap(({ kind, requestedOn, receivedOn, holderName }) => {
      const from = holderName ? `, ${holderName}` : '';
      return [
        { on: receivedOn ? undefined : requestedOn, text: `${KIND_WORDS.en[kind]} asked for${from}` },
        { on: receivedOn, text: `${KIND_WORDS.en[kind]} received${from}` },
      ];
    }),
    ...opinions.map(({ order, givenOn, clinicianName, centerName }) => ({
      on: givenOn,
      text: [
        `${order === 'FIRST' ? 'First' : order === 'SECOND' ? 'Second' : 'Third'} opinion`,
        clinicianName,
        centerName,
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...appointments
      .filter(({ state: stands }) => stands !== 'CANCELED')
      .map(({ startsOn, clinicianName, place, state: stands }) => ({
        on: startsOn,
        text: [stands === 'BOOKED' ? 'Visit booked' : 'Visit', clinicianName, place]
          .filter(Boolean)
          .join(', '),
      })),
  ];
  return rows
    .filter((row): row is { on: DateOn; text: string } => row.on !== undefined)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type Given<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Only what there is: absent, not null. */
function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Given<T>;
}
