import type { Case, Patient, StepStatus, TimelineEntry } from '@sextant/contract';
import { displayContact, optOutMarks, reachableContacts } from '@sextant/data';
import {
  accessClock,
  CHANNELS,
  correctedIds,
  daysBetween,
  boardFacts,
  expectedAnswerDays,
  expectedRecordDays,
  isOpen,
  isReferralWanted,
  openChannel,
  slackOf,
  stepDueOn,
  workloadOf,
  workloadWeights,
  type ActionType,
  type CaseState,
  type Channel,
  type DateOn,
  type RecordedAction,
  type MessageTopic,
  type Suppression,
  type Workload,
} from '@sextant/domain';
import { boardRowOf } from '../board/board-row.js';
import { answer, type Absent } from './answer.js';
import type { CaseFacts } from './case-facts.js';
import { withUndo, type DeliveryFacts } from './deliveries.js';

/** What the case page shows, in the words of the API. `state` is the fold of `history`. */
export function casePage(
  facts: CaseFacts,
  history: readonly RecordedAction[],
  state: CaseState,
  todayOn: DateOn,
  deliveries: readonly DeliveryFacts[],
): Case {
  const nameOf = (id?: string): string | undefined => (id ? facts.people[id]?.name : undefined);
  const { caseId, histories } = facts;
  return answer<Case>({
    id: caseId,
    version: state.version,
    status: state.status,
    round: state.round,
    openedAt: state.openedAt,
    pauseReason: state.pauseReason,
    resumeOn: state.resumeOn,
    closeReason: state.closeReason,
    closedOn: state.closedOn,
    handover: state.handover && { ...state.handover, byName: nameOf(state.handover.byId) },
    reported: state.reported,
    navigator: state.navigatorId
      ? { id: state.navigatorId, name: nameOf(state.navigatorId) ?? '' }
      : undefined,
    patient: patientOf(facts, state, todayOn),
    triage: state.triage,
    window: state.window && {
      ...state.window,
      bases: state.window.bases ?? [],
      recordedByName: nameOf(state.window.recordedById),
    },
    slack: slackOf(state, todayOn, histories),
    board: boardRowOf(
      caseId,
      facts.patient,
      state,
      todayOn,
      histories,
      facts.contacts,
      nameOf(state.navigatorId),
    ),
    steps: stepsOf(state),
    candidates: state.candidates.map((candidate) => ({
      ...candidate,
      answerDays: expectedAnswerDays(candidate, histories),
    })),
    recordItems: state.recordItems.map((item) => ({
      ...item,
      clock: accessClock(item, todayOn),
      usualDays: expectedRecordDays(item, histories).days,
    })),
    releases: state.releases,
    coverage: state.coverage,
    authorizations: state.authorizations,
    questions: state.questions,
    visitPrep: state.visitPrep,
    appointments: state.appointments,
    opinions: state.opinions,
    decision: { ...state.decision, testItemIds: state.decision.testItemIds ?? [] },
    pastDecisions: state.pastDecisions.map((past) => ({ ...past, testItemIds: past.testItemIds ?? [] })),
    tasks: state.tasks,
    answers: state.answers,
    callTasks: state.callTasks,
    barriers: state.barriers,
    distress: state.distress.map((one) => ({ ...one, isReferralWanted: isReferralWanted(one) })),
    distressThreshold: facts.settings.distressThreshold,
    navigation: state.navigation,
    workload: workloadOfCase(facts, state, todayOn),
    deliveries: withUndo(deliveries, state),
    timeline: timelineOf(facts, history, state, nameOf),
    today: todayOn,
  });
}

function workloadOfCase(
  { patient, settings, histories }: CaseFacts,
  state: CaseState,
  todayOn: DateOn,
): Workload {
  const { openBarriers, distressScore, physicalRecords, round, windowOn, mustMoveOn } = boardFacts(
    state,
    todayOn,
    histories,
  );
  return workloadOf(
    {
      slackDays: mustMoveOn === undefined ? undefined : daysBetween(todayOn, mustMoveOn),
      hasWindow: windowOn !== undefined,
      openBarriers,
      language: patient.language,
      needsInterpreter: patient.needsInterpreter,
      distressScore,
      distressThreshold: settings.distressThreshold,
      physicalRecords,
      round,
    },
    workloadWeights(settings.workloadWeights),
  );
}

function stepsOf(state: CaseState): Absent<StepStatus>[] {
  return state.steps.map((status) => ({
    ...status,
    dueOn: status.round === state.round ? stepDueOn(state, status.step) : undefined,
  }));
}

function patientOf(facts: CaseFacts, state: CaseState, todayOn: DateOn): Absent<Patient> {
  const { patient, contacts } = facts;
  return {
    ...patient,
    age: patient.birthOn ? ageOn(patient.birthOn, todayOn) : undefined,
    contactPoints: contacts.map((contact) => ({ ...contact, display: displayContact(contact) })),
    consents: state.consents,
    caregiverPermission: state.caregiverPermission,
    reach: reachOf(facts, state, 'TASKS'),
    visitReach: reachOf(facts, state, 'VISIT'),
  };
}

/** Whether a message about this topic could go out now. */
export function reachOf(
  { contacts }: Pick<CaseFacts, 'contacts'>,
  state: CaseState,
  topic: MessageTopic,
): { channel?: Channel; suppression?: Suppression } {
  if (state.reported?.fact === 'DECEASED') return { suppression: 'REPORTED_DECEASED' };
  if (state.status !== 'OPEN') return { suppression: 'CASE_NOT_OPEN' };
  const open = openChannel({
    topic,
    consents: state.consents,
    contactPoints: reachableContacts(contacts, state.caregiverPermission?.isGiven === true),
    optOuts: optOutMarks(contacts),
  });
  return isChannel(open) ? { channel: open } : { suppression: open };
}

function isChannel(open: Channel | Suppression): open is Channel {
  return (CHANNELS as readonly string[]).includes(open);
}

function ageOn(birthOn: DateOn, todayOn: DateOn): number {
  const years = Number(todayOn.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return todayOn.slice(5) < birthOn.slice(5) ? years - 1 : years;
}

const NEVER_TAKEN_BACK: readonly ActionType[] = ['OPEN_CASE', 'PATIENT_ANSWERED', 'CORRECT'];

/**
 * Newest first. `isCorrectable` says what can be said without replaying the case for each entry; the server still
 * refuses one that later entries build on, and names that as the reason.
 */
function timelineOf(
  facts: CaseFacts,
  history: readonly RecordedAction[],
  state: CaseState,
  nameOf: (id?: string) => string | undefined,
): Absent<TimelineEntry>[] {
  const corrected = correctedIds(history);
  const mayCorrect = isOpen(state.status, 'CORRECT');
  return history.toReversed().map(({ id, seq, at, actor, action: { type, ...payload } }) => ({
    id,
    seq,
    at,
    type,
    actorKind: actor.kind,
    actorName: actor.kind === 'PATIENT' ? facts.patient.name : nameOf(actor.id),
    payload: JSON.stringify(payload),
    isCorrected: corrected.has(id),
    isCorrectable: mayCorrect && !corrected.has(id) && !NEVER_TAKEN_BACK.includes(type),
  }));
}
