import { isDateOn, type DateOn, type TriageFields } from '@sextant/domain';
import { cut, note, quoted } from '../draft/note.types.js';
import { cancerOfIcd10, icd10Of } from '../spreadsheet/icd-10-sites.js';
import {
  conceptOf,
  dayAt,
  extensionOf,
  listAt,
  objectAt,
  textAt,
  textsAt,
  type Concept,
  type Json,
} from './json.js';
import type { Notebook } from './notebook.js';
import type { FhirFile, Resource } from './resources.js';

const CANCER =
  /cancer|malignan|carcinoma|neoplasm|melanoma|lymphoma|leuk[ae]*mia|myeloma|sarcoma|glioblastoma|astrocytoma|blastoma|\btumou?r\b|c[áa]ncer|neoplasia/i;
const SPREAD = /secondary|metasta/i;
const NOT_NOW = /history of|family history|suspected|screening|risk of|benign|antecedente/i;

interface Candidate {
  json: Json;
  code: Concept;
  score: number;
}

/**
 * The cancer the case is about: the primary one of mCODE if there is one, else the condition that most looks like it.
 * Nothing is made up: without a cancer in the file the diagnosis stays open, and says so.
 */
export function readCondition(
  patient: Resource,
  file: FhirFile,
  today: DateOn,
  book: Notebook,
): TriageFields {
  const conditions = file.of(patient, 'Condition');
  const candidates = conditions
    .map((json) => ({ json, code: conceptOf(objectAt(json, 'code')), score: scoreOf(json) }))
    .filter(({ score }) => score >= 40)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = candidates;
  if (!best) {
    const why =
      conditions.length === 0
        ? 'The file holds no diagnosis.'
        : `None of the ${conditions.length} conditions is a cancer.`;
    book.add('Condition', note('DIAGNOSIS_CHOSEN', `${why} Please add it.`));
    return {};
  }
  noteOthers(best, others, book);
  const stage = stageOf(best.json, patient, file);
  const diagnosedOn = diagnosisDay(best.json, today, book);
  const doctor = doctorOf(best.json, patient.json, file);
  const icd = best.code.codings
    .map(({ code, system }) => (/icd-10/i.test(system) ? icd10Of(code) : undefined))
    .find(Boolean);
  const cancerType = labelOf(best.code) ?? (icd === undefined ? undefined : cancerOfIcd10(icd));
  return {
    ...(cancerType ? { cancerType } : {}),
    ...(icd ? { diagnosisCode: icd } : {}),
    ...(stage ? { stage } : {}),
    ...(diagnosedOn ? { diagnosedOn } : {}),
    ...(doctor ? { currentDoctor: doctor } : {}),
  };
}

function scoreOf(json: Json): number {
  const code = conceptOf(objectAt(json, 'code'));
  const profiles = textsAt(json, 'meta', 'profile').join(' ');
  const status = codeOf(json, 'verificationStatus');
  if (status === 'refuted' || status === 'entered-in-error') return 0;
  const isCoded = code.codings.some(
    (coding) => /icd-10/i.test(coding.system) && cancerOfIcd10(icd10Of(coding.code) ?? '') !== undefined,
  );
  const isSpread =
    /secondary-cancer/.test(profiles) ||
    SPREAD.test(code.words) ||
    code.codings.some((coding) => /^C7[789]/.test(coding.code));
  const clinical = codeOf(json, 'clinicalStatus');
  let score = 0;
  if (/primary-cancer-condition/.test(profiles)) score += 100;
  if (isCoded) score += 50;
  if (CANCER.test(code.words)) score += 50;
  if (isSpread) score -= 30;
  if (NOT_NOW.test(code.words)) score -= 60;
  if (['active', 'recurrence', 'relapse'].includes(clinical)) score += 8;
  if (listAt(json, 'stage').length > 0) score += 4;
  return score;
}

function codeOf(json: Json, field: string): string {
  return conceptOf(objectAt(json, field)).codings[0]?.code ?? textAt(json, field) ?? '';
}

function noteOthers(best: Candidate, others: readonly Candidate[], book: Notebook): void {
  const label = labelOf(best.code) ?? 'the diagnosis';
  if (others.length > 0) {
    const rest = others.map(({ code }) => labelOf(code) ?? 'another');
    book.add(
      'Condition',
      note(
        'DIAGNOSIS_CHOSEN',
        `${quoted(label)} was taken of ${others.length + 1} cancers; the others are kept as a note.`,
      ),
    );
    book.kept.push(`Other diagnoses: ${[...new Set(rest)].join('; ')}`);
  }
  const clinical = codeOf(best.json, 'clinicalStatus');
  if (['inactive', 'remission', 'resolved'].includes(clinical)) {
    book.add(
      'Condition.clinicalStatus',
      note(
        'CONDITION_INACTIVE',
        `The file says ${quoted(label)} is in the state “${clinical}”; please check.`,
      ),
    );
    book.kept.push(`Condition.clinicalStatus: ${clinical}`);
  }
}

/** Words without the kind SNOMED CT puts behind them: "… of left breast (disorder)". */
function labelOf({ label }: Concept): string | undefined {
  const text = label?.replace(
    /\s*\((?:disorder|finding|morphologic abnormality|situation|qualifier value)\)$/i,
    '',
  );
  return text === undefined ? undefined : cut(text, 200);
}

/** The stage the condition names, else the newest stage group observed. "AJCC stage IIIC (…)" is IIIC. */
function stageOf(condition: Json, patient: Resource, file: FhirFile): string | undefined {
  const own = listAt(condition, 'stage').map((stage) => conceptOf(objectAt(stage, 'summary')).label);
  const observed = file
    .of(patient, 'Observation')
    .filter(isStageGroup)
    .sort((a, b) => (dayAt(b, 'effectiveDateTime') ?? '').localeCompare(dayAt(a, 'effectiveDateTime') ?? ''))
    .map((json) => conceptOf(objectAt(json, 'valueCodeableConcept')).label ?? textAt(json, 'valueString'));
  const text = [...own, ...observed].find((label) => label !== undefined);
  if (text === undefined) return undefined;
  const group = /\bstage\s+((?:0|i{1,3}v?|iv)[abc]?\d?)\b/i.exec(text)?.[1];
  return group === undefined ? cut(text, 200) : group.toUpperCase();
}

/** LOINC 21908-9 clinical, 21902-2 pathologic, 21914-7 other stage group; SNOMED CT 399537006, 399588009, 399390009. */
const STAGE_GROUPS = new Set(['21908-9', '21902-2', '21914-7', '399537006', '399588009', '399390009']);

function isStageGroup(json: Json): boolean {
  const profiles = textsAt(json, 'meta', 'profile').join(' ');
  return (
    /tnm-(?:clinical-|pathologic-)?stage-group|mcode-cancer-stage/.test(profiles) ||
    conceptOf(objectAt(json, 'code')).codings.some(({ code }) => STAGE_GROUPS.has(code))
  );
}

/** The day the diagnosis was made: asserted, else its onset, else when it was written down. */
function diagnosisDay(json: Json, today: DateOn, book: Notebook): DateOn | undefined {
  const texts = [
    textAt(extensionOf(json, /condition-assertedDate$/), 'valueDateTime'),
    textAt(json, 'onsetDateTime'),
    textAt(json, 'onsetPeriod', 'start'),
    textAt(json, 'recordedDate'),
    textAt(json, 'assertedDate'),
  ].filter((text) => text !== undefined);
  const on = texts
    .map((text) => text.slice(0, 10))
    .find((day) => isDateOn(day) && day >= '1900-01-01' && day <= today);
  if (on === undefined && texts[0] !== undefined) {
    book.add(
      'Condition',
      note('DATE_UNREADABLE', `${quoted(texts[0])} is no day of a diagnosis; kept as a note.`),
    );
    book.kept.push(`Diagnosed ${texts[0]}`);
  }
  return on;
}

function doctorOf(condition: Json, patient: Json, file: FhirFile): string | undefined {
  const references = [
    ...listAt(patient, 'generalPractitioner').map((reference) => ({ reference, within: patient })),
    { reference: objectAt(condition, 'asserter'), within: condition },
    { reference: objectAt(condition, 'recorder'), within: condition },
  ];
  const own = references.filter(
    ({ reference }) => !/\bPatient\/|RelatedPerson\//.test(textAt(reference, 'reference') ?? ''),
  );
  const name = own
    .map(({ reference, within }) => file.nameOf(reference, within))
    .find((found) => found !== undefined);
  return name === undefined ? undefined : cut(name, 200);
}
