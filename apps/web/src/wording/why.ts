import type { RecordKind, WhyCode } from '@sextant/domain';
import type { TFunction } from 'i18next';
import type { Format } from '../i18n/format-for.js';
import { wordTable } from './word-table.js';

/** A reason as the API sends it: facts, no sentence. */
export interface WhyFacts {
  code: string;
  recordKind?: RecordKind | null;
  who?: string | null;
  usualDays?: number | null;
  leftDays?: number | null;
  lateDays?: number | null;
  count?: number | null;
  on?: string | null;
  text?: string | null;
}

/** The reason for people: what is so (`lead`), and what one needs to know about it (`detail`, may be empty). */
export interface WhySentence {
  lead: string;
  detail: string;
}

interface WhyTemplate {
  lead: string;
  leadWho?: string;
  leadOn?: string;
  detail?: string;
  detailWho?: string;
}

type Words = TFunction<'wording'>;

/** Codes whose `on` is a day somebody has to act by; with most others it is the day since when it is so. */
const DUE_CODES: readonly string[] = ['CALL_DUE', 'INTERPRETER_CALL_DUE'] satisfies WhyCode[];
const PATIENT_SAID: readonly string[] = [
  'PATIENT_IN_DANGER',
  'PATIENT_ANSWERED',
  'PATIENT_ASKED_FOR_HELP',
  'PATIENT_SENT_PICTURE',
  'PATIENT_STOPPED_MESSAGES',
  'CAREGIVER_ANSWERED',
  'CAREGIVER_ASKED_FOR_HELP',
  'CAREGIVER_SENT_PICTURE',
  'CAREGIVER_STOPPED_MESSAGES',
] satisfies WhyCode[];
/** Where others need their time; how long something of ours usually takes helps nobody. */
const TAKES_TIME: readonly string[] = [
  'RECORD_NOT_REQUESTED',
  'RECORD_WAITING',
  'RECORD_NOT_ACCEPTED',
  'CENTER_NOT_ANSWERED',
  'AUTHORIZATION_NOT_SUBMITTED',
  'AUTHORIZATION_WAITING',
] satisfies WhyCode[];

/** The one maker of reason sentences: Today, Caseload and the case page say the same thing in the same words. */
export function whySentence(t: Words, format: Format, why: WhyFacts): WhySentence {
  const templates = wordTable<Record<string, WhyTemplate>>(t, 'why');
  const template: WhyTemplate = templates[why.code] ?? { lead: why.code };
  const who = why.who ?? undefined;
  const on = why.on ? format.day(why.on) : undefined;
  const kind = why.recordKind ? t(`recordKind.${why.recordKind}`) : t('anyRecord');
  const facts: Record<string, string> = { kind, who: who ?? '', on: on ?? '' };
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? '');

  if (why.code === 'PATIENT_ANSWERED' && why.text) {
    return { lead: t('whyPart.quote', { text: why.text }), detail: '' };
  }
  const lead =
    on && template.leadOn ? template.leadOn : who && template.leadWho ? template.leadWho : template.lead;
  const detail = who && template.detailWho ? template.detailWho : template.detail;
  const parts = [detail ? fill(detail) : undefined];
  if (PATIENT_SAID.includes(why.code) && why.text) parts.push(t('whyPart.quote', { text: why.text }));
  parts.push(usualPart(t, why) ?? latePart(t, why), askedPart(t, why));
  if (on && !template.leadOn && !PATIENT_SAID.includes(why.code))
    parts.push(t(DUE_CODES.includes(why.code) ? 'whyPart.due' : 'whyPart.since', { on }));
  return { lead: fill(lead), detail: parts.filter((part) => part).join(' ') };
}

function usualPart(t: Words, why: WhyFacts): string | undefined {
  if (why.usualDays == null || !TAKES_TIME.includes(why.code)) return undefined;
  if (why.lateDays) return t('whyPart.usualLate', { count: why.usualDays, late: why.lateDays });
  return why.leftDays == null || why.leftDays === why.usualDays
    ? t('whyPart.usual', { count: why.usualDays })
    : t('whyPart.usualLeft', { count: why.usualDays, left: Math.max(0, why.leftDays) });
}

function latePart(t: Words, why: WhyFacts): string | undefined {
  if (!why.lateDays) return undefined;
  return t(why.code === 'RECORD_PROMISED' ? 'whyPart.promiseLate' : 'whyPart.late', { count: why.lateDays });
}

function askedPart(t: Words, why: WhyFacts): string | undefined {
  if (!why.code.startsWith('RECORD_') || !why.count) return undefined;
  if (why.count === 1) return t('whyPart.askedOnce');
  return why.count === 2 ? t('whyPart.askedTwice') : t('whyPart.askedTimes', { count: why.count });
}
