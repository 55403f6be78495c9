/** The fields a column of a spreadsheet can be read as, in the order a person picks them from. */
export const IMPORT_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'mrn',
  'birthOn',
  'phone',
  'email',
  'language',
  'needsInterpreter',
  'zone',
  'caregiverName',
  'caregiverPhone',
  'caregiverEmail',
  'diagnosis',
  'diagnosisCode',
  'stage',
  'diagnosedOn',
  'reasons',
  'windowOn',
  'windowSetBy',
  'windowStatedOn',
  'navigator',
  'insurance',
  'memberNumber',
  'referralRequired',
  'recordsMissing',
  'currentDoctor',
  'currentPlace',
  'recommendedTreatment',
  'treatmentPlannedOn',
  'supportPerson',
  'messagesAllowed',
  'messagesRefused',
  'status',
  'notes',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Fields that may stand in several columns of one file: two phones, two columns of notes. */
export const REPEATABLE_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  'phone',
  'email',
  'caregiverPhone',
  'caregiverEmail',
  'reasons',
  'recordsMissing',
  'messagesAllowed',
  'messagesRefused',
  'status',
  'notes',
]);

export const DATE_FIELDS = [
  'birthOn',
  'diagnosedOn',
  'windowOn',
  'windowStatedOn',
  'treatmentPlannedOn',
] as const satisfies ImportField[];
export type DateField = (typeof DATE_FIELDS)[number];

export function isImportField(text: unknown): text is ImportField {
  return (IMPORT_FIELDS as readonly unknown[]).includes(text);
}

export function isDateField(field: ImportField | undefined): field is DateField {
  return (DATE_FIELDS as readonly (ImportField | undefined)[]).includes(field);
}
