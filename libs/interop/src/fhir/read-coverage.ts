import type { CoverageFields, DateOn } from '@sextant/domain';
import { cut } from '../draft/note.types.js';
import { planTypeOf } from '../spreadsheet/read-insurance.js';
import { conceptOf, listAt, objectAt, textAt, type Json } from './json.js';
import type { FhirFile, Resource } from './resources.js';

/** The coverage in force: payer, kind of plan, member number. Nothing counts as verified. */
export function readFhirCoverage(
  patient: Resource,
  file: FhirFile,
  today: DateOn,
): CoverageFields | undefined {
  const own = file
    .of(patient, 'Coverage')
    .filter((json) => isInForce(json, today))
    .sort((a, b) => Number(textAt(a, 'order') ?? 99) - Number(textAt(b, 'order') ?? 99));
  const [coverage] = own;
  if (!coverage) return undefined;
  const payer = listAt(coverage, 'payor')
    .map((reference) => file.nameOf(reference, coverage))
    .find((name) => name !== undefined);
  const type = conceptOf(objectAt(coverage, 'type'));
  const plan = listAt(coverage, 'class')
    .filter((entry) => conceptOf(objectAt(entry, 'type')).codings.some(({ code }) => code === 'plan'))
    .map((entry) => textAt(entry, 'name') ?? textAt(entry, 'value'))
    .find((name) => name !== undefined);
  const isSelfPay = type.codings.some(({ code }) => code === 'pay');
  const codes = type.codings.map(({ code }) => code).join(' ');
  const planType = isSelfPay
    ? 'SELF_PAY'
    : (planTypeOf([type.words, codes, plan, payer].filter(Boolean).join(' ')) ?? 'UNKNOWN');
  const memberNumber = textAt(coverage, 'subscriberId') ?? memberIdOf(coverage);
  return {
    ...(payer && !isSelfPay ? { payerName: cut(payer, 200) } : {}),
    planType,
    ...(isSelfPay ? { isSelfPay: true } : {}),
    ...(memberNumber ? { memberNumber: cut(memberNumber, 100) } : {}),
    ...(plan ? { coverageDetails: cut(plan, 1000) } : {}),
  };
}

function isInForce(json: Json, today: DateOn): boolean {
  const end = textAt(json, 'period', 'end');
  return (
    textAt(json, 'status') === 'active' &&
    (end === undefined || end.slice(0, 10) >= today.slice(0, end.slice(0, 10).length))
  );
}

function memberIdOf(json: Json): string | undefined {
  const typed = listAt(json, 'identifier').find((identifier) =>
    conceptOf(objectAt(identifier, 'type')).codings.some(({ code }) => code === 'MB'),
  );
  return textAt(typed, 'value');
}
