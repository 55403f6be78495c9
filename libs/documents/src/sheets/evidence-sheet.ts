import { setImmediate } from 'node:timers/promises';
import type { NavigationEvidence, PatientEvidence } from '@sextant/contract';
import {
  addYears,
  EFFORT_WORDS,
  EVIDENCE_WORDS,
  PIN_FIRST_MINUTES,
  PIN_RULES,
  wallTimeIn,
  type EffortCategory,
  type PaperLanguage,
} from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText } from '../paper/paper-words.js';
import { EVIDENCE_SHEET_WORDS } from './evidence-sheet.words.js';

export interface EvidenceSheetSetting {
  language: PaperLanguage;
  organization: string;
  /** An instant. */
  madeAt: string;
  size?: PaperSize;
}

/**
 * The evidence of a month for Principal Illness Navigation, patient by patient: totals, gates, minutes by category and
 * person, and each act with start and stop; at the end the rules with source and day. An export, not a claim.
 */
export async function renderNavigationEvidence(
  evidence: NavigationEvidence,
  { language, organization, madeAt, size }: EvidenceSheetSetting,
): Promise<Buffer> {
  const words = EVIDENCE_SHEET_WORDS[language];
  const { notice } = EVIDENCE_WORDS[language];
  const title = words.title(monthText(evidence.month, language));
  const madeOn = wallTimeIn(evidence.zone, madeAt).on;
  const paper = new Paper({
    title,
    language,
    author: organization,
    madeAt,
    footer: [title, organization, words.confidential].join(' · '),
    isNumbered: true,
    textSize: 10,
    ...(size && { size }),
  });
  paper.heading(1, title);
  paper.text(notice, { weight: 'bold' });
  paper.facts([
    [words.organization, organization],
    [words.days, `${dayText(evidence.firstOn, language)} – ${dayText(evidence.lastOn, language)}`],
    [words.zone, evidence.zone],
    [words.madeOn, dayText(madeOn, language)],
    [words.patients, countText(evidence.patientCount, language)],
    [words.logged, countText(evidence.loggedMinutes, language)],
    [words.counted, countText(evidence.countedMinutes, language)],
    [words.reportable, countText(evidence.reportableCount, language)],
  ]);
  if (evidence.patients.length === 0) paper.text(words.none);
  for (const patient of evidence.patients) {
    drawPatient(paper, patient, evidence.zone, language);
    // Hundreds of patients take seconds: others are served in between.
    await setImmediate();
  }
  drawRules(paper, language, madeOn);
  return paper.finish();
}

function drawPatient(paper: Paper, patient: PatientEvidence, zone: string, language: PaperLanguage): void {
  const words = EVIDENCE_SHEET_WORDS[language];
  const categories = EFFORT_WORDS[language];
  const { gates: gateNames, reasons } = EVIDENCE_WORDS[language];
  paper.keep(paper.textSize * 16);
  paper.heading(2, patient.patientName);
  paper.facts([
    [words.number, patient.mrn ?? undefined],
    [words.navigator, patient.navigatorName ?? undefined],
    [words.logged, countText(patient.loggedMinutes, language)],
    [words.counted, countText(patient.countedMinutes, language)],
    [words.units, unitsText(patient, language)],
    ...patient.gates.map((gate): [string, string] => [gateNames[gate.gate], gateText(gate, language)]),
  ]);
  paper.keep(paper.textSize * 12);
  paper.heading(3, words.byCategory);
  paper.table({
    head: [words.category, words.person, words.logged, words.counted],
    widths: [5, 4, 1.7, 1.7],
    rows: sumsOf(patient).map(({ category, personName, minutes, countedMinutes }) => [
      categories[category],
      personName,
      String(minutes),
      String(countedMinutes),
    ]),
  });
  paper.keep(paper.textSize * 12);
  paper.heading(3, words.acts);
  paper.table({
    head: [words.when, words.category, words.person, words.minutes, words.counted, words.why],
    widths: [4.1, 3.2, 3, 1.5, 1.5, 2.8],
    rows: patient.acts.map((act) => [
      spanText(act, zone),
      categories[act.category],
      act.personName,
      String(act.minutes),
      String(act.countedMinutes),
      act.reason ? reasons[act.reason] : '',
    ]),
  });
}

interface Sum {
  category: EffortCategory;
  personName: string;
  minutes: number;
  countedMinutes: number;
}

/** Minutes of each person in each category, most counted first. */
function sumsOf({ acts }: PatientEvidence): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { category, personName, minutes, countedMinutes } of acts) {
    const key = `${category} ${personName}`;
    const sum = sums.get(key) ?? { category, personName, minutes: 0, countedMinutes: 0 };
    sums.set(key, {
      ...sum,
      minutes: sum.minutes + minutes,
      countedMinutes: sum.countedMinutes + countedMinutes,
    });
  }
  return [...sums.values()].toSorted((a, b) => b.countedMinutes - a.countedMinutes || b.minutes - a.minutes);
}

function unitsText({ g0023, g0024, countedMinutes }: PatientEvidence, language: PaperLanguage): string {
  if (g0023 > 0) return g0024 > 0 ? `G0023 + ${String(g0024)} × G0024` : 'G0023';
  return EVIDENCE_SHEET_WORDS[language].noUnit(PIN_FIRST_MINUTES - countedMinutes, PIN_FIRST_MINUTES);
}

function gateText(
  { gate, state, on, untilOn, how, practitionerName }: PatientEvidence['gates'][number],
  language: PaperLanguage,
): string {
  const words = EVIDENCE_SHEET_WORDS[language];
  const day = (date: string): string => dayText(date, language);
  return [
    words.gates[state](on ? day(on) : ''),
    gate === 'CONSENT' && how ? words.hows[how] : undefined,
    practitionerName,
    untilOn && state === 'MET' ? words.until(day(untilOn)) : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "2026-11-03 09:05–09:25"; with the second day where an act goes past midnight. */
function spanText({ startAt, endAt }: { startAt: string; endAt: string }, zone: string): string {
  const [start, end] = [wallTimeIn(zone, startAt), wallTimeIn(zone, endAt)];
  const time = ({ hour, minute }: typeof start): string =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const ended = end.on === start.on ? time(end) : `${end.on} ${time(end)}`;
  return `${start.on} ${time(start)}–${ended}`;
}

function drawRules(paper: Paper, language: PaperLanguage, todayOn: string): void {
  const words = EVIDENCE_SHEET_WORDS[language];
  paper.heading(2, words.rules);
  paper.text(words.rulesLead);
  paper.list(
    PIN_RULES.map((rule) => {
      const source = words.source(rule.source, dayText(rule.asOn, language));
      return [rule[language], source, ...(addYears(rule.asOn, 1) < todayOn ? [words.old] : [])].join(' ');
    }),
  );
}

const LOCALES = { en: 'en-US', es: 'es-US' } as const;

function countText(count: number, language: PaperLanguage): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

function monthText(month: string, language: PaperLanguage): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}
