import type { DateOn, InstantAt } from '../calendar/date-on.js';

export const CHANNELS = ['SMS', 'EMAIL'] as const;
export type Channel = (typeof CHANNELS)[number];

export const CONSENT_HOWS = ['SPOKEN', 'WRITTEN', 'WEB', 'SMS_REPLY', 'IMPORTED_REFUSAL'] as const;
export type ConsentHow = (typeof CONSENT_HOWS)[number];

export const CONSENT_TOPICS = ['REMINDERS'] as const;
export type ConsentTopic = (typeof CONSENT_TOPICS)[number];

/** One dated answer to "may we message you?". The last one per channel and topic counts; none means no. */
export interface Consent {
  channel: Channel;
  topic: ConsentTopic;
  isGiven: boolean;
  how: ConsentHow;
  /** Which wording the person agreed to, and which risk notice was read out (HHS OCR FAQ 570). */
  textVersion: string;
  at: InstantAt;
  on: DateOn;
}
