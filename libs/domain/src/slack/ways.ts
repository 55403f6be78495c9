import type { DateOn } from '../calendar/date-on.js';
import { daysBetween } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { isStepReady } from '../pathway/step-facts.js';
import { findChosen } from '../center/center.js';
import { authorizationDueOn, isAuthorizationLate } from '../insurance/authorization-clock.js';
import { isCoverageAsked, isReferralReceived } from '../insurance/coverage.js';
import { isStepOver, statusOf } from '../pathway/step-status.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';
import { isWithPatient } from '../tasks/tasks.js';
import { findBooked } from '../visit/appointments.js';
import {
  EXPECTED_DAYS,
  expectedAnswerDays,
  expectedAuthorizationDays,
  usually,
  waitOf,
  type ExpectedDays,
} from './expected-days.js';
import { openLink, openSince, type OpenLink, type OpenWay } from './open-link.js';
import type { WayHistory } from './slack.types.js';

export function centerWay(state: CaseState, todayOn: DateOn, histories: readonly WayHistory[]): OpenWay[] {
  if (isStepReady(state, 'CENTER')) return [];
  const chosen = findChosen(state);
  const since = openSince(state, 'CENTER');
  const who = chosen?.name;
  const usual = expectedAnswerDays(chosen, histories);
  const step = (code: 'NO_CANDIDATE' | 'CANDIDATE_NOT_CHOSEN' | 'CENTER_NOT_ASKED', days: number): OpenLink =>
    openLink('CENTER', code, { days, usualDays: days, since, why: { who } });
  const answer = openLink('CENTER', 'CENTER_NOT_ANSWERED', {
    days: usual.days,
    usualDays: usual.days,
    basis: usual.basis,
    since,
    ball: 'CENTER',
    why: { who },
  });
  const way = (...links: OpenLink[]): OpenWay[] => [
    { step: 'CENTER', links, awaits: { event: 'CENTER_ANSWERS', links: links.length } },
  ];
  const ask = step('CENTER_NOT_ASKED', EXPECTED_DAYS.askCenter);
  if (chosen?.reply === 'ASKED') {
    const askedOn = chosen.repliedOn ?? since;
    const waiting = openLink('CENTER', 'CENTER_NOT_ANSWERED', {
      ...waitOf(usual, askedOn, todayOn),
      basis: usual.basis,
      since: askedOn,
      ball: 'CENTER',
      chasedOn: chosen.chasedOn,
      why: { who },
    });
    return way(waiting);
  }
  if (chosen && chosen.reply !== 'DECLINED') return way(ask, answer);
  const choose = openLink('CENTER', 'CANDIDATE_NOT_CHOSEN', {
    days: EXPECTED_DAYS.chooseCandidate,
    usualDays: EXPECTED_DAYS.chooseCandidate,
    since,
  });
  const isAnyLeft = state.candidates.some((one) => !one.isChosen && one.reply !== 'DECLINED');
  const find = isAnyLeft ? [] : [step('NO_CANDIDATE', EXPECTED_DAYS.findCandidate)];
  return way(...find, choose, ask, answer);
}

export function insuranceWay(state: CaseState, todayOn: DateOn, histories: readonly WayHistory[]): OpenWay[] {
  if (isStepReady(state, 'INSURANCE')) return [];
  const { coverage } = state;
  const since = openSince(state, 'INSURANCE');
  const why = { who: coverage.payerName };
  const plain = (code: Parameters<typeof openLink>[1], days: number): OpenLink =>
    openLink('INSURANCE', code, { days, usualDays: days, since, why });
  const links: OpenLink[] = [];
  if (!isCoverageAsked(coverage)) {
    const card = patientLink(state, 'SEND_CARD_PHOTO', todayOn);
    links.push(...card, plain('COVERAGE_NOT_ASKED', EXPECTED_DAYS.callInsurer));
  }
  if (coverage.referralRequired === 'YES' && !isReferralReceived(coverage)) {
    const asked = patientLink(state, 'GET_REFERRAL', todayOn);
    links.push(...(asked.length > 0 ? asked : [plain('REFERRAL_MISSING', EXPECTED_DAYS.referral)]));
  }
  if (coverage.authorizationRequired === 'YES') {
    links.push(...authorizationLinks(state, todayOn, histories));
  }
  if (links.length === 0) links.push(plain('COVERAGE_REFERENCE_MISSING', EXPECTED_DAYS.referenceNumber));
  const last = links.at(-1)?.why.code;
  const isAwaited = last === 'AUTHORIZATION_WAITING' || last === 'AUTHORIZATION_LATE';
  const awaits = { event: 'INSURER_ANSWERS', links: links.length } as const;
  return [{ step: 'INSURANCE', links, ...(isAwaited ? { awaits } : {}) }];
}

function authorizationLinks(state: CaseState, todayOn: DateOn, histories: readonly WayHistory[]): OpenLink[] {
  const { coverage } = state;
  const why = { who: coverage.payerName };
  const since = openSince(state, 'INSURANCE');
  const isLate = isAuthorizationLate(coverage, todayOn);
  const dueOn = isLate ? authorizationDueOn(coverage) : undefined;
  const usual = coverage.authorizationIsExpedited
    ? usually(EXPECTED_DAYS.expeditedAuthorization)
    : expectedAuthorizationDays(coverage.payerName, histories);
  const pending = ({ days, basis }: ExpectedDays, from: DateOn): OpenLink =>
    openLink('INSURANCE', isLate ? 'AUTHORIZATION_LATE' : 'AUTHORIZATION_WAITING', {
      ...waitOf({ days, basis }, from, todayOn),
      basis,
      since: from,
      ball: 'INSURER',
      chasedOn: coverage.chasedOn,
      why: { ...why, on: dueOn },
    });
  const { appeal, submitAuthorization } = EXPECTED_DAYS;
  switch (coverage.authorizationState ?? 'NOT_ASKED') {
    case 'NOT_ASKED':
      return [
        openLink('INSURANCE', 'AUTHORIZATION_NOT_SUBMITTED', {
          days: submitAuthorization,
          usualDays: submitAuthorization,
          since,
          why,
        }),
        pending(usual, todayOn),
      ];
    case 'SUBMITTED': {
      return [pending(usual, coverage.authorizationSubmittedOn ?? since)];
    }
    case 'DENIED':
      return coverage.appealResult === 'LOST'
        ? [openLink('INSURANCE', 'APPEAL_LOST', { days: 1, usualDays: 1, since, why })]
        : [
            openLink('INSURANCE', 'AUTHORIZATION_DENIED', {
              days: appeal,
              usualDays: appeal,
              since,
              why: { ...why, on: coverage.appealDueOn },
            }),
          ];
    case 'APPEALED': {
      return [pending(usually(appeal), coverage.appealFiledOn ?? since)];
    }
    case 'APPROVED':
      return [];
  }
}

export function questionsWay(state: CaseState): OpenWay[] {
  if (isStepReady(state, 'QUESTIONS')) return [];
  const days = EXPECTED_DAYS.questions;
  const since = openSince(state, 'QUESTIONS');
  return [
    {
      step: 'QUESTIONS',
      links: [openLink('QUESTIONS', 'QUESTIONS_MISSING', { days, usualDays: days, since })],
    },
  ];
}

/**
 * The visit after `parallelDays` of getting ready. A date that is known counts from today, not on top.
 * `supposedOn`: a day somebody asks about, in place of the one that is booked or offered.
 */
export function visitWay(
  state: CaseState,
  todayOn: DateOn,
  parallelDays: number,
  supposedOn?: DateOn,
): OpenWay[] {
  if (isStepOver(state, 'VISIT')) return [];
  const booked = findBooked(state);
  // Booking begins when the center has accepted, before anything makes the step entered.
  const since = statusOf(state, 'CENTER')?.doneOn ?? openSince(state, 'VISIT');
  const until = (on: DateOn): number => Math.max(0, daysBetween(todayOn, on) - parallelDays);
  const chosen = findChosen(state);
  const who = booked?.clinicianName ?? chosen?.name;
  const way = (link: OpenLink): OpenWay[] => [
    { step: 'VISIT', links: [link], awaits: { event: 'VISIT', links: 1 } },
  ];
  if (booked && booked.startsOn < todayOn) {
    const days = EXPECTED_DAYS.visitResult;
    const why = { on: booked.startsOn, who };
    return [
      {
        step: 'VISIT',
        links: [openLink('VISIT', 'VISIT_RESULT_MISSING', { days, since: booked.startsOn, why })],
      },
    ];
  }
  const knownOn = supposedOn ?? booked?.startsOn;
  if (knownOn !== undefined) {
    const basis = { source: supposedOn === undefined ? 'AGREED' : 'SUPPOSED' } as const;
    const why = { on: knownOn, who };
    return way(openLink('VISIT', 'VISIT_AHEAD', { days: until(knownOn), since, ball: 'CENTER', basis, why }));
  }
  const offeredOn = chosen?.firstAppointmentOn;
  const usualDays = EXPECTED_DAYS.visit;
  const isOffered = offeredOn !== undefined && offeredOn >= todayOn;
  const facts = isOffered
    ? { days: until(offeredOn), since, basis: { source: 'AGREED' as const }, why: { who, on: offeredOn } }
    : { days: usualDays, usualDays, since, why: { who } };
  return way(openLink('VISIT', 'VISIT_NOT_BOOKED', facts));
}

/** While a talk about the differences is ahead, the patient has the ball. */
export function decideWay(state: CaseState, todayOn: DateOn): OpenWay[] {
  if (isStepOver(state, 'DECIDE')) return [];
  const since = openSince(state, 'DECIDE');
  const links: OpenLink[] = [];
  const { outcome, decision } = EXPECTED_DAYS;
  if (!state.decision.outcome) {
    links.push(openLink('DECIDE', 'OUTCOME_MISSING', { days: outcome, usualDays: outcome, since }));
  }
  if (!state.decision.words) {
    const { discussOn } = state.decision;
    const isTalkAhead = discussOn !== undefined && discussOn > todayOn;
    const talk = isTalkAhead
      ? { ball: 'PATIENT' as const, basis: { source: 'AGREED' as const }, why: { on: discussOn } }
      : { usualDays: decision };
    const days = isTalkAhead ? daysBetween(todayOn, discussOn) + decision : decision;
    links.push(openLink('DECIDE', 'DECISION_MISSING', { days, since, ...talk }));
  }
  return links.length === 0 ? [] : [{ step: 'DECIDE', links }];
}

function patientLink(state: CaseState, kind: PatientTaskKind, todayOn: DateOn): OpenLink[] {
  const task = state.tasks.find((one) => one.kind === kind && isWithPatient(one));
  if (!task) return [];
  const usualDays = EXPECTED_DAYS.patientTask;
  return [
    openLink('INSURANCE', 'PATIENT_HAS_THE_BALL', {
      ...waitOf(usually(usualDays), task.askedOn, todayOn),
      since: task.askedOn,
      ball: 'PATIENT',
      taskId: task.id,
    }),
  ];
}
