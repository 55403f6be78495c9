import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { instantAt } from '../calendar/zone.js';
import type { Action, ActionPayloads, Actor, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { decide } from '../case/decide.js';
import { foldCase } from '../case/fold.js';
import type { RecordItem, RecordState } from '../records/record-item.types.js';
import type { PatientAnswerKind, PatientTaskKind } from '../tasks/patient-task.types.js';

export const NAVIGATOR: Actor = { kind: 'PERSON', id: 'ana', isClinical: false };
export const NURSE: Actor = { kind: 'PERSON', id: 'tom', isClinical: true };
export const PATIENT: Actor = { kind: 'PATIENT', isClinical: false };
export const IMPORT: Actor = { kind: 'IMPORT', isClinical: false };
export const SYSTEM: Actor = { kind: 'SYSTEM', isClinical: false };

/** A Monday. Everything a builder does happens on it until `on` says otherwise. */
export const OPENED_ON: DateOn = '2026-11-02';
export const ORGANIZATION_ZONE = 'America/New_York';

/** Opens a case with complete defaults; each `with…` records the actions that bring it there. */
export function aCase(opening: Partial<ActionPayloads['OPEN_CASE']> = {}): CaseBuilder {
  return new CaseBuilder(opening);
}

export class CaseBuilder {
  private readonly actions: RecordedAction[] = [];
  private today: DateOn = OPENED_ON;
  private actor: Actor = NAVIGATOR;
  private counter = 0;

  constructor(opening: Partial<ActionPayloads['OPEN_CASE']>) {
    this.record({
      type: 'OPEN_CASE',
      source: 'STAFF',
      navigatorId: 'ana',
      reasons: ['REASSURANCE'],
      cancerType: 'Breast',
      diagnosedOn: '2026-10-20',
      ...opening,
    });
  }

  /** What follows happens on this day. */
  on(day: DateOn): this {
    this.today = day;
    return this;
  }

  /** What follows happens so many days later. */
  after(days: number): this {
    return this.on(addDays(this.today, days));
  }

  by(actor: Actor): this {
    this.actor = actor;
    return this;
  }

  /** The action as it would be recorded next, without recording it. */
  next(action: Action, id?: string): RecordedAction {
    const seq = this.actions.length + 1;
    const minute = seq % 60;
    const at = instantAt(ORGANIZATION_ZONE, this.today, 10, minute);
    return { id: id ?? `a${String(seq)}`, seq, at, on: this.today, actor: this.actor, action };
  }

  /** Records the action; a refusal is a mistake of the test and throws. */
  record(action: Action, id?: string): this {
    const verdict = decide(this.actions, this.next(action, id));
    if (verdict.kind === 'REFUSED') throw new Error(`${action.type}: ${verdict.code} ${verdict.message}`);
    this.actions.push(verdict.recorded);
    return this;
  }

  withConsent(channel: 'SMS' | 'EMAIL' = 'SMS', isGiven = true): this {
    return this.record({
      type: 'RECORD_CONSENT',
      channel,
      topic: 'REMINDERS',
      isGiven,
      how: 'SPOKEN',
      textVersion: '1',
      riskVersion: '1',
    });
  }

  /** A window confirmed by a named clinician's dated statement. */
  withWindow(on: DateOn = addDays(this.today, 60)): this {
    return this.record({ type: 'STATE_WINDOW', on, clinicianName: 'Dr. Lee', statedOn: this.today });
  }

  /** Triage is done: reason and diagnosis are there from the start. */
  triaged(windowOn?: DateOn): this {
    return this.withConsent().withWindow(windowOn);
  }

  withCandidate(id = 'center-1', facts: Partial<ActionPayloads['ADD_CANDIDATE']> = {}): this {
    return this.record({
      type: 'ADD_CANDIDATE',
      candidateId: id,
      name: 'Lakeside Cancer Center',
      kind: 'NCI_CENTER',
      ...facts,
    });
  }

  withAcceptedCenter(id = 'center-1'): this {
    return this.withCandidate(id)
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: id })
      .record({ type: 'RECORD_CENTER_REPLY', candidateId: id, reply: 'ACCEPTED' });
  }

  /** A record item brought into the state by the usual way there. */
  withRecord(id = 'item-1', state: RecordState = 'NEEDED', facts: Partial<RecordItem> = {}): this {
    const { kind = 'PATHOLOGY_REPORT', holderId, holderName = 'St. Anne', description } = facts;
    this.record({
      type: 'ADD_RECORD_ITEM',
      recordItemId: id,
      kind,
      holderName,
      ...(holderId === undefined ? {} : { holderId }),
      ...(description === undefined ? {} : { description }),
    });
    const basis = facts.requestBasis;
    for (const action of wayTo(state, id, facts.promisedOn ?? addDays(this.today, 4))) {
      this.record(action.type === 'REQUEST_RECORDS' && basis ? { ...action, basis } : action);
    }
    return this;
  }

  /** A permission for these items of St. Anne, signed on the present day. */
  withRelease(recordItemIds: string[], expiresOn: DateOn, id = this.id('release')): this {
    return this.record({
      type: 'PREPARE_AUTHORIZATION',
      authorizationId: id,
      holderName: 'St. Anne',
      recordItemIds,
      recipient: 'Harborlight',
      purpose: 'A second opinion',
      expiresOn,
    }).record({ type: 'SIGN_AUTHORIZATION', authorizationId: id, signedOn: this.today, signerName: 'Rosa' });
  }

  /** Insurance verified, with nothing required. */
  withCoverage(fields: ActionPayloads['UPDATE_COVERAGE'] = {}): this {
    return this.record({
      type: 'UPDATE_COVERAGE',
      payerName: 'Blue Meadow',
      planType: 'PPO',
      isCoverageActive: 'YES',
      referralRequired: 'NO',
      authorizationRequired: 'NO',
      referenceNumber: 'R-1',
      ...fields,
    });
  }

  /** One question of the patient's own, confirmed; support person and recording asked. */
  withQuestions(): this {
    return this.record({
      type: 'ADD_QUESTION',
      questionId: this.id('question'),
      topic: 'OWN',
      text: 'Can I wait until spring?',
      isConfirmed: true,
    }).record({ type: 'PREPARE_VISIT', isSupportPersonAsked: true, recordingPlan: 'NOTEBOOK' });
  }

  withVisit(on: DateOn = addDays(this.today, 10), id = 'visit-1', zone = 'America/Chicago'): this {
    const startsAt = instantAt(zone, on, 14, 30);
    return this.record({
      type: 'BOOK_APPOINTMENT',
      appointmentId: id,
      mode: 'IN_PERSON',
      startsAt,
      zone,
      startsOn: on,
    });
  }

  attended(id = 'visit-1'): this {
    return this.record({ type: 'RECORD_ATTENDANCE', appointmentId: id, result: 'ATTENDED', on: this.today });
  }

  /** The written opinion has arrived, so the visit step is done whatever the day. */
  withWrittenOpinion(id = 'visit-1'): this {
    return this.withVisit(addDays(this.today, 1), id).record({
      type: 'RECORD_ATTENDANCE',
      appointmentId: id,
      result: 'OPINION_RECEIVED',
      on: this.today,
    });
  }

  decided(): this {
    return this.record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' }).record({
      type: 'RECORD_DECISION',
      words: 'I go on with the surgery.',
      decidedOn: this.today,
    });
  }

  withTask(kind: PatientTaskKind, id = 'task-1', facts: Partial<ActionPayloads['ASK_PATIENT']> = {}): this {
    return this.record({ type: 'ASK_PATIENT', taskId: id, kind, ...facts });
  }

  /** The patient answers through the link; the actor of what follows stays who it was. */
  withAnswer(answer: PatientAnswerKind, taskId?: string, id = this.id('answer'), text?: string): this {
    const staff = this.actor;
    return this.by(PATIENT)
      .record({
        type: 'PATIENT_ANSWERED',
        answerId: id,
        answer,
        ...(taskId === undefined ? {} : { taskId }),
        ...(text === undefined ? {} : { text }),
      })
      .by(staff);
  }

  build(): CaseState {
    return foldCase(this.actions);
  }

  history(): RecordedAction[] {
    return [...this.actions];
  }

  private id(prefix: string): string {
    this.counter += 1;
    return `${prefix}-${String(this.counter)}`;
  }
}

function wayTo(state: RecordState, id: string, promisedOn: DateOn): Action[] {
  const ids = { recordItemIds: [id] };
  const request: Action = { type: 'REQUEST_RECORDS', ...ids, way: 'DEPARTMENT' };
  const receive: Action = { type: 'RECEIVE_RECORDS', ...ids };
  const read: Action = { type: 'MARK_RECORDS_READABLE', ...ids };
  const send: Action = { type: 'SEND_RECORDS', ...ids };
  switch (state) {
    case 'NEEDED':
      return [];
    case 'REQUESTED':
      return [request];
    case 'PROMISED':
      return [request, { type: 'PROMISE_RECORDS', ...ids, promisedOn }];
    case 'RECEIVED':
      return [request, receive];
    case 'READABLE':
      return [request, receive, read];
    case 'SENT_TO_CENTER':
      return [request, receive, read, send];
    case 'ACCEPTED':
      return [request, receive, read, send, { type: 'ACCEPT_RECORDS', ...ids }];
    case 'WRONG_OR_INCOMPLETE':
      return [request, receive, { type: 'MARK_RECORD_WRONG', recordItemId: id, reason: 'Page 2 is missing' }];
    case 'NOT_APPLICABLE':
      return [{ type: 'MARK_RECORD_NOT_APPLICABLE', recordItemId: id, reason: 'No operation took place' }];
  }
}
