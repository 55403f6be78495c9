import {
  BARRIER_WORDS,
  EFFORT_WORDS,
  NOT_FOUND,
  type ActionPayloads,
  type ActionType,
} from '@sextant/domain';
import type { CaseView, TimelineEntryView } from '../case.types.js';
import { itemName } from '../forms/item-name.js';
import {
  barrier,
  candidate,
  contact,
  fieldsOf,
  quoted,
  languageOf,
  records,
  task,
  type Context,
  type SentenceWords,
} from './timeline-facts.js';

/** What happened, in one sentence, and what else was said about it. */
export interface Sentence {
  text: string;
  more: string;
}

type Maker<T extends ActionType> = (
  payload: ActionPayloads[T],
  context: Context,
) => { facts?: Record<string, string>; more?: (string | null | undefined | false)[] };

/** What each kind of action fills its sentence with. Total: a new kind of action does not compile without its entry. */
const MAKERS: { [T in ActionType]: Maker<T> } = {
  OPEN_CASE: ({ source }, { t }) => ({ more: [source !== 'STAFF' && t(`source.${source}`)] }),
  UPDATE_TRIAGE: (payload, context) => ({ facts: fieldsOf(payload, context) }),
  STATE_WINDOW: ({ on, clinicianName, statedOn, note }, { t, format }) => ({
    facts: { on: format.date(on) },
    more: [
      clinicianName &&
        (statedOn
          ? t('stated', { who: clinicianName, on: format.date(statedOn) })
          : t('statedBy', { who: clinicianName })),
      note,
    ],
  }),
  RECORD_CONSENT: ({ channel, topic, isGiven, how }, { t, common }) => ({
    facts: { channel: common(`ask.channel.${channel}`) },
    more: [
      t(isGiven ? 'consent.yes' : 'consent.no'),
      topic !== 'REMINDERS' && common(`person.topics.${topic}`),
      common(`person.hows.${how}`),
    ],
  }),
  RECORD_CAREGIVER_PERMISSION: ({ name, isGiven, how, on }, { t, common, format }) => ({
    facts: { caregiver: name },
    more: [t(isGiven ? 'permission.yes' : 'permission.no'), common(`person.hows.${how}`), format.date(on)],
  }),

  ADD_CANDIDATE: ({ name }) => ({ facts: { candidate: name } }),
  UPDATE_CANDIDATE: ({ candidateId, ...rest }, context) => ({
    facts: { ...candidate(candidateId, context), ...fieldsOf(rest, context) },
  }),
  CHOOSE_CANDIDATE: ({ candidateId, reason }, context) => ({
    facts: candidate(candidateId, context),
    more: [reason],
  }),
  RECORD_CENTER_REPLY: ({ candidateId, reply, contactName, note }, context) => ({
    facts: { ...candidate(candidateId, context), reply: context.t(`reply.${reply}`) },
    more: [contact(contactName, context), note],
  }),

  ADD_RECORD_ITEM: (payload, { wording }) => ({
    facts: { records: itemName(wording, { kind: payload.kind, description: payload.description ?? null }) },
    more: [payload.holderName],
  }),
  UPDATE_RECORD_ITEM: ({ recordItemId, ...rest }, context) => ({
    facts: { ...records([recordItemId], context), ...fieldsOf(rest, context) },
  }),
  REQUEST_RECORDS: ({ recordItemIds, basis, contactName, note }, context) => ({
    facts: records(recordItemIds, context),
    more: [basis && context.t(`basis.${basis}`), contact(contactName, context), note],
  }),
  PROMISE_RECORDS: ({ recordItemIds, promisedOn, contactName, isOnTheWay }, context) => ({
    facts: { ...records(recordItemIds, context), on: context.format.day(promisedOn, context.view.today) },
    more: [isOnTheWay && context.t('onTheWay'), contact(contactName, context)],
  }),
  EXTEND_REQUEST: ({ recordItemIds, writtenOn, reason }, context) => ({
    facts: { ...records(recordItemIds, context), on: context.format.date(writtenOn) },
    more: [reason],
  }),
  RECEIVE_RECORDS: ({ recordItemIds, isReadable }, context) => ({
    facts: records(recordItemIds, context),
    more: [isReadable && context.t('readable')],
  }),
  MARK_RECORDS_READABLE: ({ recordItemIds }, context) => ({ facts: records(recordItemIds, context) }),
  MARK_RECORD_WRONG: ({ recordItemId, reason }, context) => ({
    facts: records([recordItemId], context),
    more: [reason],
  }),
  SEND_RECORDS: ({ recordItemIds, carrier, trackingNumber }, context) => ({
    facts: records(recordItemIds, context),
    more: [carrier, trackingNumber],
  }),
  MARK_RECORDS_ARRIVED: ({ recordItemIds, arrivedOn }, context) => ({
    facts: { ...records(recordItemIds, context), on: context.format.date(arrivedOn) },
  }),
  ACCEPT_RECORDS: ({ recordItemIds }, context) => ({ facts: records(recordItemIds, context) }),
  RETURN_RECORD: ({ recordItemId, returnedOn }, context) => ({
    facts: { ...records([recordItemId], context), on: context.format.date(returnedOn) },
  }),
  MARK_RECORD_NOT_APPLICABLE: ({ recordItemId, reason }, context) => ({
    facts: records([recordItemId], context),
    more: [reason],
  }),
  NEED_RECORD_AGAIN: ({ recordItemId, reason }, context) => ({
    facts: records([recordItemId], context),
    more: [reason === NOT_FOUND ? context.t('notFound') : reason],
  }),

  PREPARE_AUTHORIZATION: ({ recordItemIds, holderName, expiresOn, expiryEvent }, context) => ({
    facts: { ...records(recordItemIds, context), holder: holderName },
    more: [
      expiresOn ? context.t('until', { on: context.format.day(expiresOn, context.view.today) }) : expiryEvent,
    ],
  }),
  SIGN_AUTHORIZATION: ({ signedOn, signerName, signerAuthority }, { format }) => ({
    facts: { on: format.date(signedOn), signer: signerName },
    more: [signerAuthority],
  }),
  REVOKE_AUTHORIZATION: ({ revokedOn }, { format }) => ({ facts: { on: format.date(revokedOn) } }),

  UPDATE_COVERAGE: (payload, context) => ({
    facts: fieldsOf(payload, context),
    more: [payload.payerName, payload.referenceNumber, payload.representativeName, payload.denialReason],
  }),

  ADD_QUESTION: ({ text }) => ({ more: [quoted(text)] }),
  UPDATE_QUESTION: ({ questionId, text, isTop, isConfirmed, position }, { t, view }) => ({
    more: [
      quoted(text ?? view.questions.find((question) => question.id === questionId)?.text),
      isTop !== undefined && t(isTop ? 'top' : 'notTop'),
      isConfirmed !== undefined && t(isConfirmed ? 'confirmed' : 'notConfirmed'),
      position !== undefined && t('moved'),
    ],
  }),
  REMOVE_QUESTION: () => ({}),
  PREPARE_VISIT: (payload, context) => ({ facts: fieldsOf(payload, context) }),

  BOOK_APPOINTMENT: ({ startsAt, zone, mode, clinicianName, place }, { t, format }) => ({
    facts: { at: format.instant(startsAt, zone) },
    more: [t(`mode.${mode}`), clinicianName, place],
  }),
  RECORD_PAST_VISIT: ({ startsAt, zone, mode, clinicianName, place, result }, { t, format }) => ({
    facts: { at: format.instant(startsAt, zone), result: t(`result.${result}`) },
    more: [t(`mode.${mode}`), clinicianName, place],
  }),
  MOVE_APPOINTMENT: ({ startsAt, zone, reason }, { format }) => ({
    facts: { at: format.instant(startsAt, zone) },
    more: [reason],
  }),
  CANCEL_APPOINTMENT: ({ reason }) => ({ more: [reason] }),
  RECORD_ATTENDANCE: ({ result, on }, { t, format }) => ({
    facts: { result: t(`result.${result}`), on: format.date(on) },
  }),

  RECORD_OPINION: ({ order, clinicianName, centerName }, { t }) => ({
    facts: { order: t(`order.${order}`) },
    more: [clinicianName, centerName],
  }),
  RATE_TEAM: ({ order }, { t }) => ({ facts: { order: t(`order.${order}`) } }),
  RECORD_OUTCOME: ({ outcome, note }, { t }) => ({
    facts: { outcome: t(`outcome.${outcome}`) },
    more: [note],
  }),
  RECORD_DECISION: ({ words, decidedOn }, { format }) => ({
    facts: { on: format.date(decidedOn) },
    more: [quoted(words)],
  }),
  RETURN_SUMMARY: ({ isPermitted, sentOn, sentTo }, { t, format }) => ({
    facts: {
      what: !isPermitted
        ? t('summary.no')
        : sentOn
          ? t('summary.sent', { to: sentTo ?? t('summary.theDoctor'), on: format.date(sentOn) })
          : t('summary.yes'),
    },
  }),
  START_ROUND: ({ reason }) => ({ more: [reason] }),

  ASK_PATIENT: ({ kind, isHandSent }, { t, common }) => ({
    facts: { task: common(`ask.kinds.${kind}`) },
    more: [isHandSent && t('handSent')],
  }),
  COMPLETE_PATIENT_TASK: ({ taskId }, context) => ({ facts: task(taskId, context) }),
  CANCEL_PATIENT_TASK: ({ taskId, reason }, context) => ({ facts: task(taskId, context), more: [reason] }),
  PATIENT_ANSWERED: ({ answer, text, pictures, taskId, isCaregivers }, context) => ({
    facts: {
      answer: context.t(`answer.${answer}`),
      ...(isCaregivers ? { name: context.t('caregiverOf', { name: context.name }) } : {}),
    },
    more: [
      quoted(text),
      pictures ? context.t('pictures', { count: pictures }) : '',
      taskId && task(taskId, context).task,
    ],
  }),
  HANDLE_ANSWER: ({ note }) => ({ more: [note] }),

  LOG_CALL: ({ party, outcome, note, minutes, holderId, followUpOn }, { t, common, format, view, name }) => ({
    facts: {
      party:
        view.recordItems.find((item) => holderId && item.holderId === holderId)?.holderName ??
        t(`party.${party}`, { name }),
      outcome: common(`call.outcomes.${outcome}`).toLocaleLowerCase(),
    },
    more: [
      note,
      minutes ? t('minutes', { count: minutes }) : '',
      followUpOn && t('followUp', { on: format.day(followUpOn, view.today) }),
    ],
  }),
  ADD_NOTE: ({ text, minutes }, { t }) => ({ more: [text, minutes ? t('minutes', { count: minutes }) : ''] }),
  LOG_TIME: ({ minutes, category, note, endedOn, endedTime }, { t, format }) => ({
    facts: { minutes: t('minutes', { count: minutes }), category: EFFORT_WORDS[languageOf(t)][category] },
    more: [note, endedOn && endedTime && format.instant(`${endedOn}T${endedTime}Z`, 'UTC')],
  }),
  RECORD_NAVIGATION_CONSENT: ({ isGiven, on }, { t, format }) => ({
    facts: { answer: t(isGiven ? 'navigation.yes' : 'navigation.no'), on: format.date(on) },
  }),
  RECORD_INITIATING_VISIT: ({ practitionerName, on }, { format }) => ({
    facts: { practitioner: practitionerName, on: format.date(on) },
  }),
  RECORD_CARE_PLAN: ({ practitionerName, on, summary }, { format }) => ({
    facts: { practitioner: practitionerName, on: format.date(on) },
    more: [summary],
  }),

  ADD_BARRIER: ({ kind, note }, { t }) => ({
    facts: { barrier: BARRIER_WORDS[languageOf(t)].kinds[kind] },
    more: [note],
  }),
  RESOLVE_BARRIER: ({ barrierId, intervention, note }, context) => ({
    facts: barrier(barrierId, context),
    more: [BARRIER_WORDS[languageOf(context.t)].interventions[intervention], note],
  }),
  REOPEN_BARRIER: ({ barrierId, reason }, context) => ({
    facts: barrier(barrierId, context),
    more: [reason],
  }),
  RECORD_DISTRESS: ({ score, instrument, on }, { format }) => ({
    facts: { score: String(score), on: format.date(on) },
    more: [instrument],
  }),
  ANSWER_DISTRESS: ({ answer, referredTo }, { t }) => ({
    facts: { answer: t(`distress.${answer}`) },
    more: [referredTo],
  }),
  RAISE_CALL_TASK: ({ reason, dueOn }, { common, format, view }) => ({
    facts: { reason: common(`answers.callReason.${reason}`), on: format.day(dueOn, view.today) },
  }),

  SKIP_STEP: ({ step, reason }, { wording }) => ({
    facts: { step: wording(`step.${step}`) },
    more: [reason],
  }),
  RESUME_STEP: ({ step }, { wording }) => ({ facts: { step: wording(`step.${step}`) } }),
  ASSIGN_NAVIGATOR: ({ navigatorId, note }, { t, view }) => ({
    facts: { to: view.navigator?.id === navigatorId ? view.navigator.name : t('somebody') },
    more: [note],
  }),
  REPORT_FACT: ({ fact, source }, { t }) => ({ facts: { fact: t(`fact.${fact}`) }, more: [source] }),
  READ_HANDOVER: ({ note }) => ({ more: [note] }),
  DISMISS_REPORT: ({ note }) => ({ more: [note] }),
  PAUSE_CASE: ({ reason, resumeOn, note }, { t, common, format, view }) => ({
    facts: { reason: common(`pause.reasons.${reason}`) },
    more: [resumeOn && t('until', { on: format.day(resumeOn, view.today) }), note],
  }),
  RESUME_CASE: ({ note }) => ({ more: [note] }),
  CLOSE_CASE: ({ reason, note }, { common }) => ({
    facts: { reason: common(`close.reasons.${reason}`) },
    more: [note],
  }),
  REOPEN_CASE: ({ reason }) => ({ more: [reason] }),
  SNOOZE_CASE: ({ untilOn, reason }, { format, view }) => ({
    facts: { on: format.day(untilOn, view.today) },
    more: [reason],
  }),
  UNSNOOZE_CASE: ({ note }) => ({ more: [note] }),
  CORRECT: ({ actionId, reason }, context) => {
    const entry = context.view.timeline.find((one) => one.id === actionId && one.type !== 'CORRECT');
    return { facts: { entry: entry ? sentenceOf(entry, context.view, context).text : '' }, more: [reason] };
  },
};

/** The sentence of one entry. A kind recorded by a newer server than this page is said to be so, never hidden. */
export function sentenceOf(entry: TimelineEntryView, view: CaseView, words: SentenceWords): Sentence {
  const { t } = words;
  const who =
    entry.actorName ?? (entry.actorKind === 'PATIENT' ? view.patient.givenName : t(`who.${entry.actorKind}`));
  const context: Context = { ...words, view, who, name: view.patient.givenName };
  if (!isActionType(entry.type)) return { text: t('unknown', { who }), more: '' };
  const payload = JSON.parse(entry.payload) as never;
  const { facts = {}, more = [] } = (MAKERS[entry.type] as Maker<ActionType>)(payload, context);
  return {
    text: t(`sentence.${entry.type}`, { who, name: context.name, ...facts }),
    more: more.filter((part): part is string => Boolean(part)).join(' · '),
  };
}

function isActionType(type: string): type is ActionType {
  return type in MAKERS;
}
