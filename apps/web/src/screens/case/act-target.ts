import type { NextActCode, Step } from '@sextant/domain';

/** The forms that can be opened from outside a panel: by the big button, by a link from Today, by an answer. */
export const FORMS = [
  'window',
  'consent',
  'triage',
  'candidate',
  'choose',
  'reply',
  'request',
  'chase',
  'promise',
  'wrong',
  'readable',
  'send',
  'accept',
  'receive',
  'return',
  'release',
  'coverage',
  'referral',
  'authorization',
  'denial',
  'question',
  'book',
  'attendance',
  'opinion',
  'outcome',
  'decision',
  'answer',
  'call',
  'note',
  'time',
  'barrier',
  'distress',
  'refer',
  'ask',
  'report',
  'resume',
  'pause',
  'close',
  'deceased',
  'reopen',
  'round',
  'assign',
  'skip',
] as const;
export type FormName = (typeof FORMS)[number];

/** Where an act is done: the panel that comes to the front, and the form in it that opens and takes the focus. */
export interface ActTarget {
  panel?: Step;
  form?: FormName;
}

/**
 * Which panel and form the suggested next act opens. Total over the domain's codes: a new one does not compile until it
 * has a place. `WAIT` opens the call form: while waiting, a call is the one thing a navigator can do.
 */
export const ACT_TARGETS: Record<NextActCode, ActTarget> = {
  CALL_NOW: { form: 'call' },
  CONFIRM_REPORT: { form: 'report' },
  ANSWER_PATIENT: { form: 'answer' },
  RELIEVE_DISTRESS: { form: 'refer' },
  REFER_DISTRESS: { form: 'refer' },
  CALL_PATIENT: { form: 'call' },
  ASK_WINDOW: { panel: 'TRIAGE', form: 'window' },
  CONFIRM_WINDOW: { panel: 'TRIAGE', form: 'window' },
  ASK_CONSENT: { panel: 'TRIAGE', form: 'consent' },
  COMPLETE_TRIAGE: { panel: 'TRIAGE', form: 'triage' },
  ADD_CANDIDATE: { panel: 'CENTER', form: 'candidate' },
  CHOOSE_CANDIDATE: { panel: 'CENTER', form: 'choose' },
  ASK_CENTER: { panel: 'CENTER', form: 'reply' },
  CHASE_CENTER: { panel: 'CENTER', form: 'reply' },
  REQUEST_RECORDS: { panel: 'RECORDS', form: 'request' },
  CHASE_RECORDS: { panel: 'RECORDS', form: 'chase' },
  REQUEST_AGAIN: { panel: 'RECORDS', form: 'request' },
  CHECK_READABLE: { panel: 'RECORDS', form: 'readable' },
  SEND_RECORDS: { panel: 'RECORDS', form: 'send' },
  RETURN_RECORD: { panel: 'RECORDS', form: 'return' },
  RENEW_RELEASE: { panel: 'RECORDS', form: 'release' },
  CHASE_ACCEPTANCE: { panel: 'RECORDS', form: 'accept' },
  CALL_INSURER: { panel: 'INSURANCE', form: 'coverage' },
  GET_REFERRAL: { panel: 'INSURANCE', form: 'referral' },
  SUBMIT_AUTHORIZATION: { panel: 'INSURANCE', form: 'authorization' },
  CHASE_AUTHORIZATION: { panel: 'INSURANCE', form: 'authorization' },
  APPEAL_DENIAL: { panel: 'INSURANCE', form: 'denial' },
  ADD_QUESTIONS: { panel: 'QUESTIONS', form: 'question' },
  BOOK_VISIT: { panel: 'VISIT', form: 'book' },
  RECORD_ATTENDANCE: { panel: 'VISIT', form: 'attendance' },
  RECORD_OUTCOME: { panel: 'DECIDE', form: 'opinion' },
  RECORD_DECISION: { panel: 'DECIDE', form: 'decision' },
  WAIT: { form: 'call' },
  REVIEW_PAUSE: { form: 'resume' },
  CLOSE_CASE: { form: 'close' },
  NONE: {},
};
