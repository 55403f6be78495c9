import type { PlanType } from '../insurance/coverage.types.js';
import type { RuleCard, RuleSource } from './rule-card.types.js';

const MEDICARE_GOV: RuleSource = { name: 'medicare.gov, second surgical opinions', checkedOn: '2026-11-22' };
const MEDICARE_INTERACTIVE: RuleSource = {
  name: 'medicareinteractive.org, second opinions',
  checkedOn: '2026-11-22',
};
const CMS_0057: RuleSource = { name: 'CMS-0057-F (2026-01-01)', checkedOn: '2026-11-22' };

/** A card, and the plans it is for. */
export interface InsuranceCard extends RuleCard {
  plans: readonly PlanType[];
}

const TIMED_PLANS = ['MEDICARE_ADVANTAGE', 'MEDICAID', 'CHIP'] as const;

/** Facts of rules.md §2.7, in our own words: "usually", and the plan has the last word. */
export const INSURANCE_CARDS: readonly InsuranceCard[] = [
  {
    code: 'PART_B_SECOND_OPINION',
    plans: ['MEDICARE'],
    title: { en: 'Second opinion before surgery', es: 'Segunda opinión antes de una cirugía' },
    text: {
      en: 'Part B usually covers a second opinion before surgery that is no emergency. The patient usually pays 20 % after the deductible. Extra tests are usually covered too.',
      es: 'La Parte B suele cubrir una segunda opinión antes de una cirugía que no es de urgencia. El paciente suele pagar el 20 % después del deducible. Los estudios adicionales suelen estar cubiertos también.',
    },
    source: MEDICARE_GOV,
  },
  {
    code: 'PART_B_THIRD_OPINION',
    plans: ['MEDICARE'],
    title: { en: 'When the two opinions differ', es: 'Si las dos opiniones son distintas' },
    text: {
      en: 'If the first and the second opinion differ, Part B usually covers a third one on the same terms.',
      es: 'Si la primera y la segunda opinión son distintas, la Parte B suele cubrir una tercera en las mismas condiciones.',
    },
    source: MEDICARE_GOV,
  },
  {
    code: 'ADVANTAGE_NETWORK',
    plans: ['MEDICARE_ADVANTAGE'],
    title: { en: 'Network and referral', es: 'Red y referencia' },
    text: {
      en: 'A Medicare Advantage plan usually covers what Part B covers. It may want its own network or a referral first: ask before booking.',
      es: 'Un plan Medicare Advantage suele cubrir lo que cubre la Parte B. Puede pedir su propia red o una referencia médica: pregunte antes de reservar.',
    },
    source: MEDICARE_INTERACTIVE,
  },
  {
    code: 'PRIOR_AUTHORIZATION_TIMES',
    plans: TIMED_PLANS,
    title: {
      en: 'How long a prior authorization may take',
      es: 'Cuánto puede tardar una autorización previa',
    },
    text: {
      en: 'This plan usually has to answer in 7 calendar days, in 72 hours when expedited. That does not hold for drugs.',
      es: 'Este plan suele tener que responder en 7 días corridos, o en 72 horas si es acelerada. No vale para medicamentos.',
    },
    source: CMS_0057,
  },
  {
    code: 'DENIAL_REASON',
    plans: TIMED_PLANS,
    title: { en: 'A denial names its reason', es: 'Un rechazo da su razón' },
    text: {
      en: 'This plan usually has to give the specific reason of a denial. Write it down word for word: the appeal answers it.',
      es: 'Este plan suele tener que dar la razón específica de un rechazo. Anótela palabra por palabra: la apelación le responde.',
    },
    source: CMS_0057,
  },
  {
    code: 'NO_FIXED_TIME',
    plans: ['HMO', 'PPO', 'OTHER_COMMERCIAL'],
    title: { en: 'No fixed time from this rule', es: 'Sin plazo fijo de esta regla' },
    text: {
      en: 'The 7-day and 72-hour times usually do not bind a commercial plan. Ask by when it answers, and whether it can be expedited.',
      es: 'Los plazos de 7 días y 72 horas no suelen obligar a un plan comercial. Pregunte para cuándo responde y si puede ser acelerada.',
    },
    source: CMS_0057,
  },
];
