import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import { INSURANCE_CARDS } from './insurance-cards.js';
import { isRuleOld } from './is-rule-old.js';
import type { RuleCard } from './rule-card.types.js';

export interface ShownRuleCard extends RuleCard {
  /** Nobody has compared it with its source for more than a year. */
  isOld: boolean;
}

/** The cards for this case's plan, in the order they matter on the call; in a later round the third opinion's first. */
export function ruleCards(
  { coverage, round }: { coverage: Pick<CaseState['coverage'], 'planType' | 'isSelfPay'>; round: number },
  todayOn: DateOn,
): ShownRuleCard[] {
  const { planType, isSelfPay } = coverage;
  if (isSelfPay === true || planType === undefined) return [];
  const fitting = INSURANCE_CARDS.filter(({ plans }) => plans.includes(planType));
  const isThird = ({ code }: RuleCard): boolean => round > 1 && code === 'PART_B_THIRD_OPINION';
  return [...fitting.filter(isThird), ...fitting.filter((card) => !isThird(card))].map(
    ({ plans: _plans, ...card }) => ({ ...card, isOld: isRuleOld(card.source, todayOn) }),
  );
}
