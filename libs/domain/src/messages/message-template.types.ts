import type { Channel } from '../consent/consent.types.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';
import type { CardLanguage } from '../worries/worries.types.js';

/** The words of one message: what a patient task says on one channel in one language. */
export interface TemplateWords {
  /** E-mail only. */
  subject?: string;
  body: string;
}

export interface TemplatePlace {
  kind: PatientTaskKind;
  channel: Channel;
  language: CardLanguage;
}

/** Version 0 are the words as delivered, which nobody in the organization has read. */
export interface MessageTemplate extends TemplatePlace, TemplateWords {
  version: number;
}

/** What an administrator may put in double braces. The visit's day and time only where a visit is asked about. */
export const PLACEHOLDERS = ['first', 'organization', 'phone', 'link', 'day', 'time'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Longest texts as they are typed. An SMS is measured in parts besides. */
export const MAX_SUBJECT = 80;
export const MAX_SMS_BODY = 400;
export const MAX_EMAIL_BODY = 2_000;
