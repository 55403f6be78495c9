import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField } from '../../fields/bound.js';
import { checkedNumber, wholeNumber } from '../../fields/numbers.js';
import panels from '../panels.module.css';
import { CallFields, COST_FIELDS, CostFields } from './CoverageFields.js';
import {
  coverageActs,
  coverageFieldOf,
  coverageValues,
  isCallRecorded,
  type CoverageValues,
} from './coverage-values.js';
import { readMoney } from './money.js';
import { useShownCoverage } from './use-shown-coverage.js';

interface CoverageFormProps {
  view: CaseView;
  focus?: string | undefined;
  /** Takes the focus; the first unanswered question when left out. */
  firstField?: keyof CoverageValues | undefined;
}

/** What the insurer said, in the order of the call: nine fields first, the rest when it matters. */
export function CoverageForm({ view, focus, firstField }: CoverageFormProps) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const [isMore, setMore] = useState(false);
  const form = useActForm<CoverageValues>({
    name: 'coverage',
    initial: coverageValues(view.coverage),
    check: ({ deductibleLeft, outOfPocket, minutes }) => ({
      ...(readMoney(deductibleLeft).kind === 'NOT_MONEY' ? { deductibleLeft: t('moneyBad') } : {}),
      ...(readMoney(outOfPocket).kind === 'NOT_MONEY' ? { outOfPocket: t('moneyBad') } : {}),
      ...(wholeNumber(minutes, 600) === 'BAD' ? { minutes: t('minutesBad') } : {}),
    }),
    acts: ({ minutes }, changed) => coverageActs(changed, view.today, checkedNumber(minutes, 600)),
    fieldOf: coverageFieldOf,
    onRecorded: ({ actionIds, values }) =>
      say({ text: t(values.minutes ? 'savedCall' : 'saved'), actionIds }),
    onUnchanged: () => say({ text: common('form.unchanged') }),
  });
  const shownOf = useShownCoverage(form.initial);
  const { values, errors, changed } = form;
  const isMoreShown = isMore || COST_FIELDS.some((field) => errors[field] !== undefined);
  const isTodaysCall = isCallRecorded(changed) && changed.calledOn === undefined;
  return (
    <ActFormFrame
      form={form}
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      focus={focus}
      labelOf={(field) => t(`field.${field}`)}
      shownOf={shownOf}
      note={isTodaysCall ? t('calledToday', { on: format.day(view.today) }) : undefined}
      extra={
        !values.isSelfPay && (
          <button
            type="button"
            className={panels.link}
            aria-expanded={isMoreShown}
            onClick={() => setMore(!isMoreShown)}
          >
            {t(isMoreShown ? 'fewer' : 'more')}
          </button>
        )
      }
    >
      <CheckField
        form={form}
        field="isSelfPay"
        label={t('selfPay')}
        hint={values.isSelfPay ? t('selfPayHint') : undefined}
      />
      {!values.isSelfPay && (
        <CallFields form={form} today={view.today} first={firstField ?? firstUnanswered(form.initial)} />
      )}
      {(isMoreShown || values.isSelfPay) && <CostFields form={form} today={view.today} />}
    </ActFormFrame>
  );
}

/** Where a call goes on: the first question in call order that has no answer yet. */
function firstUnanswered(values: CoverageValues): keyof CoverageValues {
  const order = [
    'payerName',
    'isCoverageActive',
    'referralRequired',
    'authorizationRequired',
    'referenceNumber',
  ] as const;
  return order.find((field) => values[field] === '' || values[field] === 'UNKNOWN') ?? 'payerName';
}
