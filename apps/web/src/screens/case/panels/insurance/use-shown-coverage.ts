import { ANSWERS, AUTHORIZATION_STATES, NETWORK_STATUSES, PLAN_TYPES } from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CoverageValues } from './coverage-values.js';

/** A field's value in words, for saying what somebody else put there. */
export function useShownCoverage(values: CoverageValues): (field: keyof CoverageValues) => string {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const format = useFormat();
  return (field) => {
    const value = values[field];
    if (typeof value === 'boolean') return common(value ? 'yes' : 'no');
    const plan = PLAN_TYPES.find((one) => one === value);
    if (field === 'planType' && plan) return t(`plans.${plan}`);
    const network = NETWORK_STATUSES.find((one) => one === value);
    if (field === 'network' && network) return t(`networks.${network}`);
    const state = AUTHORIZATION_STATES.find((one) => one === value);
    if (field === 'authorizationState' && state) return t(`states.${state}`);
    const answer = ANSWERS.find((one) => one === value);
    if (answer) return common(`answer.${answer}`);
    return field.endsWith('On') && value ? format.date(value) : value;
  };
}
