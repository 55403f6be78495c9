import type { DateOn, InstantAt } from '../calendar/date-on.js';

export const CHANNELS = ['SMS', 'EMAIL'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CONSENT_HOWS = [
  'SPOKEN',
  'WRITTEN',
  'WEB',
  'SMS_REPLY',
  'EMAIL_REPLY',
  'IMPORTED_REFUSAL',
] as const;
export type ConsentHow = (typeof CONSENT_HOWS)[number];

/** The wording of a refusal that was a STOP: START takes back what it refused. */
export const STOP_TEXT = 'STOP';

/** What messages are about: things only the patient can do, and the visit. No other messages are sent on our own. */
export const MESSAGE_TOPICS = ['TASKS', 'VISIT'] as const;
export type MessageTopic = (typeof MESSAGE_TOPICS)[number];

/**
 * REMINDERS is every message, of today and of later: what was asked for before there were topics, what STOP refuses.
 * START agrees again to what was agreed to before it.
 */
export const CONSENT_TOPICS = ['REMINDERS', ...MESSAGE_TOPICS] as const;
export type ConsentTopic = (typeof CONSENT_TOPICS)[number];

export const PERMISSION_HOWS = ['SPOKEN', 'WRITTEN'] as const;
export type PermissionHow = (typeof PERMISSION_HOWS)[number];

/** What the patient said about a caregiver: whether we may talk with and write to this person. The last answer counts. */
export interface CaregiverPermission {
  name: string;
  isGiven: boolean;
  how: PermissionHow;
  on: DateOn;
}

/**
 * One dated answer to "may we message you?" on a channel, about one topic or all of them. For a message the last answer
 * that covers its topic counts; none means no.
 */
export interface Consent {
  channel: Channel;
  topic: ConsentTopic;
  isGiven: boolean;
  how: ConsentHow;
  /** Which wording the person agreed to. */
  textVersion: string;
  /**
   * Which notice of the risk of messages that are not encrypted was shown or read out (HHS OCR FAQ 570). Before it had a
   * field of its own it was part of the wording; START repeats a consent and shows none.
   */
  riskVersion?: string;
  at: InstantAt;
  on: DateOn;
}
