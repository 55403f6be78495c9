import type { CoverageFields, PlanType } from '@sextant/domain';
import { note, nothing, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { saysNothing, unaccented } from './clean-cell.js';

/** First match wins: "Medicare Advantage HMO" is Medicare Advantage. */
const PLAN_TYPES: readonly [PlanType, RegExp][] = [
  [
    'SELF_PAY',
    /\bself[- ]?pay|\bcash\b|out of pocket|private pay|pago propio|paga (?:ella|el|por su cuenta)|\bparticular\b|privado sin seguro/i,
  ],
  ['MEDICARE_ADVANTAGE', /medicare\s*(?:advantage|adv\b|part c|hmo|ppo)|\bmapd\b|\bma plan\b/i],
  ['MEDICARE', /\bmedicare\b/i],
  ['MEDICAID', /\bmedicaid\b|\bmedi-?cal\b|\bmasshealth\b|\btenncare\b|\bahcccs\b|\bapple health\b/i],
  ['HMO', /\bhmo\b/i],
  ['PPO', /\bppo\b/i],
  [
    'OTHER_COMMERCIAL',
    /\bepo\b|\bpos\b|\bhdhp\b|commercial|employer|blue ?cross|\bbcbs\b|\baetna\b|\bcigna\b|united ?health|\buhc\b|humana|kaiser|anthem|tricare|\bva\b|marketplace|exchange|comercial/i,
  ],
];
const UNINSURED =
  /^(?:uninsured|no insurance|none yet|no coverage|sin seguro|no tiene seguro|sin cobertura)$/i;
const REFERRAL_NOT_NEEDED =
  /\bno (?:ref(?:erral)?|pcp referral)\b(?: (?:needed|required|nec\w*))?|referral (?:is )?not (?:needed|required)|(?:sin|no (?:requiere|necesita)) (?:referencia|derivacion|volante)/i;
const REFERRAL_NEEDED =
  /(?:needs?|requires?|required?|must have|w\/|with|necesita|requiere|con)\s*(?:a |an |pcp |una |un )*(?:ref(?:erral)?|referencia|derivacion|volante)\b|\bref(?:erral)?\.? (?:is )?(?:needed|required|req'?d?|nec\w*)/i;
const AUTHORIZATION_NEEDED =
  /(?:needs?|requires?)\s*(?:a |an )?(?:prior auth\w*|pre-?auth\w*|\bpa\b)|(?:prior auth\w*|pre-?auth\w*) (?:is )?(?:needed|required|req'?d?)|(?:necesita|requiere) (?:autorizacion)/i;
const MAX_PAYER_LENGTH = 200;

/**
 * What a cell about insurance says: plan type, payer, and whether a referral or an authorization is needed. What is in
 * parentheses and is none of that stays as a detail. Nothing here counts as verified: nobody named has said it.
 */
export function readInsurance(text: string): Reading<CoverageFields> {
  if (saysNothing(text)) return nothing();
  const plain = unaccented(text);
  if (UNINSURED.test(plain)) {
    return {
      notes: [
        note('COVERAGE_READ', `${quoted(text)} was kept as a note: nobody has chosen to pay themselves.`),
      ],
      kept: text,
    };
  }
  const planType = planTypeOf(text);
  const referralRequired = REFERRAL_NOT_NEEDED.test(plain)
    ? 'NO'
    : REFERRAL_NEEDED.test(plain)
      ? 'YES'
      : undefined;
  const authorizationRequired = AUTHORIZATION_NEEDED.test(plain) ? 'YES' : undefined;
  const isSelfPay = planType === 'SELF_PAY';
  const { payerName, details } = isSelfPay ? { payerName: '', details: '' } : payerOf(text, planType);
  const notes: CellNote[] = [];
  if (referralRequired === 'YES')
    notes.push(note('COVERAGE_READ', `A referral is required, says ${quoted(text)}.`));
  if (authorizationRequired)
    notes.push(note('COVERAGE_READ', `A prior authorization is required, says ${quoted(text)}.`));
  if (payerName.length > MAX_PAYER_LENGTH) {
    return {
      notes: [note('TOO_LONG', 'The insurance is too long for its field; kept as a note.')],
      kept: text,
    };
  }
  return {
    value: {
      ...(payerName ? { payerName } : {}),
      planType: planType ?? 'UNKNOWN',
      ...(isSelfPay ? { isSelfPay: true } : {}),
      ...(referralRequired ? { referralRequired } : {}),
      ...(authorizationRequired ? { authorizationRequired } : {}),
      ...(details ? { coverageDetails: details } : {}),
    },
    notes,
  };
}

/** The kind of plan a text names, if it names one. */
export function planTypeOf(text: string): PlanType | undefined {
  const plain = unaccented(text);
  return PLAN_TYPES.find(([, words]) => words.test(plain))?.[0];
}

function payerOf(text: string, planType: PlanType | undefined): { payerName: string; details: string } {
  const asides = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1]?.trim() ?? '');
  const details = asides.filter((aside) => !isAboutRules(aside)).join('; ');
  const bare = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*[;,\n]\s*|\s+-\s+(?=needs|requires|no ref)/i)
    .filter((part) => part !== '' && !isAboutRules(part))
    .join(', ')
    .replace(/\s+/g, ' ')
    .trim();
  if (planType !== 'MEDICARE_ADVANTAGE') return { payerName: bare, details };
  const payer = bare
    .replace(/medicare\s*(?:advantage|adv\b\.?|part c)|\bmapd\b|\bma plan\b/i, ' ')
    .replace(/^[\s:–—/-]+|[\s:–—/-]+$/g, '');
  return { payerName: payer.replace(/\s+/g, ' ') || bare, details };
}

function isAboutRules(text: string): boolean {
  return [REFERRAL_NOT_NEEDED, REFERRAL_NEEDED, AUTHORIZATION_NEEDED].some((rule) =>
    rule.test(unaccented(text)),
  );
}
