import { addYears, type DateOn, type TriageFields } from '@sextant/domain';
import { note } from '../draft/note.types.js';
import type { DateField } from './import-fields.js';
import { readDate, type DateRules } from './read-date.js';
import { readDiagnosis, readStage } from './read-diagnosis.js';
import { icd10Of } from './icd-10-sites.js';
import { saysNothing } from './clean-cell.js';
import { readReasons } from './read-reasons.js';
import type { RowCells } from './row-cells.js';

const EARLIEST: DateOn = '1900-01-01';

/** The date of a field, by the rules of its column. */
export function dateIn(
  row: RowCells,
  field: DateField,
  rules: ReadonlyMap<number, DateRules>,
): DateOn | undefined {
  const cell = row.first(field);
  const rule = cell && rules.get(cell.index);
  if (!cell || !rule || saysNothing(cell.text)) return undefined;
  return row.take(cell, readDate(cell.text, rule));
}

/** A day in the past; one that cannot be refuses the row. */
export function pastDateIn(
  row: RowCells,
  field: DateField,
  rules: ReadonlyMap<number, DateRules>,
  limits: { today: DateOn; birthOn?: DateOn | undefined },
): DateOn | undefined {
  const on = dateIn(row, field, rules);
  const column = row.first(field)?.header;
  if (on === undefined) return undefined;
  if (on > limits.today) row.refuse(column, note('DATE_IMPOSSIBLE', `${on} is in the future.`));
  if (on < EARLIEST) row.refuse(column, note('DATE_IMPOSSIBLE', `${on} is before 1900.`));
  if (limits.birthOn !== undefined && on < limits.birthOn) {
    row.refuse(column, note('DATE_BEFORE_BIRTH', `${on} is before the birth on ${limits.birthOn}.`));
  }
  return on;
}

/** The day treatment is planned for: it may have begun, but not be years ahead. */
export function plannedDateIn(
  row: RowCells,
  rules: ReadonlyMap<number, DateRules>,
  today: DateOn,
): DateOn | undefined {
  const on = dateIn(row, 'treatmentPlannedOn', rules);
  if (on !== undefined && (on < EARLIEST || on > addYears(today, 3))) {
    row.refuse(
      row.first('treatmentPlannedOn')?.header,
      note('DATE_IMPOSSIBLE', `${on} is no day a treatment is planned for.`),
    );
  }
  return on;
}

/** Why, what and since when: the triage fields a row can fill. */
export function readTriage(
  row: RowCells,
  diagnosedOn: DateOn | undefined,
  treatmentPlannedOn: DateOn | undefined,
): TriageFields {
  const diagnosis = row.first('diagnosis');
  const read = diagnosis ? (row.take(diagnosis, readDiagnosis(diagnosis.text)) ?? {}) : {};
  const code = codeIn(row);
  const ownStage = row.short('stage');
  const stage = (ownStage === undefined ? undefined : readStage(ownStage)) ?? read.stage;
  const reasons = row.all('reasons').flatMap((cell) => row.take(cell, readReasons(cell.text)) ?? []);
  const cancerType = read.cancerType ?? code?.cancerType;
  const diagnosisCode = read.diagnosisCode ?? code?.diagnosisCode;
  const currentDoctor = row.short('currentDoctor');
  const currentPlace = row.short('currentPlace');
  const recommendedTreatment = row.short('recommendedTreatment', 1000);
  const supportPerson = row.short('supportPerson');
  return {
    ...(reasons.length > 0 ? { reasons: [...new Set(reasons)] } : {}),
    ...(cancerType ? { cancerType } : {}),
    ...(diagnosisCode ? { diagnosisCode } : {}),
    ...(stage ? { stage } : {}),
    ...(diagnosedOn ? { diagnosedOn } : {}),
    ...(currentDoctor ? { currentDoctor } : {}),
    ...(currentPlace ? { currentPlace } : {}),
    ...(recommendedTreatment ? { recommendedTreatment } : {}),
    ...(treatmentPlannedOn ? { treatmentPlannedOn } : {}),
    ...(supportPerson ? { supportPerson } : {}),
  };
}

function codeIn(row: RowCells) {
  const cell = row.first('diagnosisCode');
  if (!cell || saysNothing(cell.text)) return undefined;
  const code = icd10Of(cell.text);
  // The diagnosis column already says what the code says: then nothing needs to be noted.
  if (code !== undefined && row.text('diagnosis') !== '') return { diagnosisCode: code };
  return row.take(cell, readDiagnosis(cell.text));
}
