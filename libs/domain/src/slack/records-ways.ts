import type { DateOn } from '../calendar/date-on.js';
import { addDays, daysBetween, earlierOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { findItemBall, isStepReady } from '../pathway/step-facts.js';
import { isItemDoneInRound, isPhysical } from '../records/records.js';
import { accessClock } from '../records/access-clock.js';
import { isReleaseOver, needsRelease, releaseOf } from '../records/authorization/release.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { PatientTask } from '../tasks/patient-task.types.js';
import { isWithPatient, stepOf } from '../tasks/tasks.js';
import { findChosen } from '../center/center.js';
import { EXPECTED_DAYS, expectedRecordDays, usually, waitOf } from './expected-days.js';
import { openLink, openSince, type OpenLink, type OpenWay } from './open-link.js';
import type { WayHistory, Why } from './slack.types.js';

/** One way for each record item that is not done; one for "which records?" while there is no item. */
export function recordsWays(state: CaseState, todayOn: DateOn, histories: readonly WayHistory[]): OpenWay[] {
  if (isStepReady(state, 'RECORDS')) return [];
  if (state.recordItems.length === 0) {
    const days = EXPECTED_DAYS.recordsUnknown;
    const since = openSince(state, 'RECORDS');
    return [
      {
        step: 'RECORDS',
        links: [openLink('RECORDS', 'RECORD_NOT_REQUESTED', { days, usualDays: days, since })],
      },
    ];
  }
  return state.recordItems
    .filter((item) => !isItemDoneInRound(state, item))
    .map((item) => {
      const arrival = arrivalLinks(state, item, todayOn, histories);
      const way: OpenWay = {
        step: 'RECORDS',
        recordItemId: item.id,
        links: [...arrival, ...afterArrival(state, item, todayOn)],
      };
      return arrival.length === 0
        ? way
        : { ...way, awaits: { event: 'RECORD_ARRIVES' as const, links: arrival.length } };
    });
}

/** What has to happen until the item is here. */
function arrivalLinks(
  state: CaseState,
  item: RecordItem,
  todayOn: DateOn,
  histories: readonly WayHistory[],
): OpenLink[] {
  const usual = expectedRecordDays(item, histories);
  const why = whyOf(item);
  const fetched = { usualDays: usual.days, basis: usual.basis, why, since: item.since };
  const waiting = findItemBall(state, item) === 'PATIENT' ? patientLinks(state, item, todayOn) : [];
  switch (item.state) {
    case 'NEEDED':
    case 'WRONG_OR_INCOMPLETE': {
      const code = item.state === 'NEEDED' ? 'RECORD_NOT_REQUESTED' : 'RECORD_WRONG';
      const request = openLink('RECORDS', code, { ...fetched, days: usual.days });
      // A signed form lets the navigator ask; anything else the patient does brings the item itself.
      const isForm = findAsk(state, item)?.kind === 'SIGN_FORM';
      const renewal = waiting.length > 0 ? [] : renewalLinks(state, item, todayOn);
      return waiting.length > 0 && !isForm ? waiting : [...waiting, ...renewal, request];
    }
    case 'REQUESTED': {
      const requestedOn = item.requestedOn ?? item.since;
      const waits = {
        ...fetched,
        ...waitOf(usual, requestedOn, todayOn),
        since: requestedOn,
        ball: 'HOLDER',
        chasedOn: item.chasedOn,
      } as const;
      const holder = overdueLink(item, todayOn, waits) ?? openLink('RECORDS', 'RECORD_WAITING', waits);
      return waiting.length > 0 ? waiting : [holder];
    }
    case 'PROMISED': {
      const promisedOn = item.promisedOn ?? todayOn;
      const days = daysUntil(promisedOn, todayOn);
      const lateDays = daysBetween(promisedOn, todayOn);
      const waits: Parameters<typeof openLink>[2] = {
        ...fetched,
        days,
        // A promise that was not kept is no agreement any more.
        ...(lateDays > 0 ? { lateDays, basis: usually(days).basis } : { basis: { source: 'AGREED' } }),
        ball: 'HOLDER',
        chasedOn: item.chasedOn,
        why: { ...why, on: promisedOn },
      };
      // A promise that is still good says more than a clock that has run out.
      const promise =
        (lateDays > 0 ? overdueLink(item, todayOn, waits) : undefined) ??
        openLink('RECORDS', 'RECORD_PROMISED', waits);
      return waiting.length > 0 ? waiting : [promise];
    }
    case 'RECEIVED':
    case 'SENT_TO_CENTER':
    case 'READABLE':
    case 'ACCEPTED':
    case 'NOT_APPLICABLE':
      return [];
  }
}

/** What still follows once the item has arrived: a look whether it can be read, and for slides and discs the way on. */
function afterArrival(state: CaseState, item: RecordItem, todayOn: DateOn): OpenLink[] {
  switch (item.state) {
    case 'RECEIVED':
      return [checkLink(item), ...(isPhysical(item.kind) ? shippingLinks(state, item) : [])];
    case 'SENT_TO_CENTER': {
      const days = EXPECTED_DAYS.reading + (isPhysical(item.kind) ? EXPECTED_DAYS.shipping : 0);
      return [
        openLink('RECORDS', 'RECORD_NOT_ACCEPTED', {
          ...waitOf(usually(days), item.since, todayOn),
          since: item.since,
          ball: 'CENTER',
          why: whyForCenter(state, item),
          chasedOn: item.chasedOn,
        }),
      ];
    }
    default:
      return isPhysical(item.kind) ? shippingLinks(state, item) : [checkLink(item)];
  }
}

/** Days until a day that is agreed: never less than one while it has not come. */
export function daysUntil(on: DateOn, todayOn: DateOn): number {
  return Math.max(1, daysBetween(todayOn, on));
}

function checkLink(item: RecordItem): OpenLink {
  const days = EXPECTED_DAYS.checkRecord;
  return openLink('RECORDS', 'RECORD_NOT_CHECKED', {
    days,
    usualDays: days,
    since: item.since,
    why: whyOf(item),
  });
}

function shippingLinks(state: CaseState, item: RecordItem): OpenLink[] {
  const why = whyForCenter(state, item);
  const { shipping, reading } = EXPECTED_DAYS;
  return [
    openLink('RECORDS', 'RECORD_NOT_SENT', { days: shipping, usualDays: shipping, since: item.since, why }),
    openLink('RECORDS', 'RECORD_NOT_ACCEPTED', {
      days: reading,
      usualDays: reading,
      since: item.since,
      ball: 'CENTER',
      why,
    }),
  ];
}

/** The holder's time under the right of access is over. */
function overdueLink(
  item: RecordItem,
  todayOn: DateOn,
  facts: Parameters<typeof openLink>[2],
): OpenLink | undefined {
  const clock = accessClock(item, todayOn);
  if (!clock?.isOver) return undefined;
  const why = { ...facts.why, on: clock.dueOn };
  return openLink('RECORDS', 'ACCESS_CLOCK_OVER', { ...facts, since: addDays(clock.dueOn, 1), why });
}

/** Before it is asked for, a permission that has ended is renewed. */
function renewalLinks(state: CaseState, item: RecordItem, todayOn: DateOn): OpenLink[] {
  const release = releaseOf(state.releases, item, todayOn);
  if (!isReleaseOver(release) || !needsRelease(item.way, item.requestBasis)) return [];
  const days = EXPECTED_DAYS.patientTask;
  const { endsOn } = release;
  return [
    openLink('RECORDS', 'RELEASE_ENDED', {
      days,
      usualDays: days,
      since: earlierOf(endsOn ?? item.since, todayOn),
      why: { ...whyOf(item), ...(endsOn ? { on: endsOn } : {}) },
    }),
  ];
}

function patientLinks(state: CaseState, item: RecordItem, todayOn: DateOn): OpenLink[] {
  const task = findAsk(state, item);
  const since = task?.askedOn ?? item.requestedOn ?? item.since;
  const usualDays = EXPECTED_DAYS.patientTask;
  return [
    openLink('RECORDS', 'PATIENT_HAS_THE_BALL', {
      ...waitOf(usually(usualDays), since, todayOn),
      since,
      ball: 'PATIENT',
      why: { recordKind: item.kind },
      chasedOn: item.chasedOn,
      ...(task ? { taskId: task.id } : {}),
    }),
  ];
}

/** The task the patient was asked for this item, or for records in general. */
function findAsk(state: CaseState, item: RecordItem): PatientTask | undefined {
  const asked = state.tasks.filter((task) => isWithPatient(task) && stepOf(task.kind) === 'RECORDS');
  return asked.find((task) => task.recordItemId === item.id) ?? asked.find((task) => !task.recordItemId);
}

/** Once the item is here, the holder has done its part: whoever is waited for is the center it goes to. */
export function whyForCenter(state: CaseState, item: RecordItem): Partial<Why> {
  const center = findChosen(state)?.name;
  return { recordKind: item.kind, ...(center === undefined ? {} : { who: center }) };
}

export function whyOf(item: RecordItem): Partial<Why> {
  return {
    recordKind: item.kind,
    ...(item.holderName ? { who: item.holderName } : {}),
    ...(item.requestCount > 0 ? { count: item.requestCount } : {}),
  };
}
