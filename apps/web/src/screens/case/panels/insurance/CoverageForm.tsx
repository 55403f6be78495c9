import { ANSWERS, AUTHORIZATION_STATES, NETWORK_STATUSES, PLAN_TYPES, type PlanType } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, ChoiceField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { checkedNumber, wholeNumber } from '../../fields/numbers.js';
import panels from '../panels.module.css';
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
  onDone?: () => void;
}

/** Nine fields in the order of the call; the rest appears when an answer makes it matter. */
export function CoverageForm({ view, focus, firstField, onDone }: CoverageFormProps) {
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
    onRecorded: ({ actionIds, values }) => {
      say({ text: t(values.minutes ? 'savedCall' : 'saved'), actionIds });
      onDone?.();
    },
    onUnchanged: () => say({ text: common('form.unchanged') }),
  });
  const shownOf = useShownCoverage(form.initial);
  const { values, errors } = form;
  const first = firstField ?? firstUnanswered(values);
  const isFirst = (field: keyof CoverageValues): boolean => field === first;
  const answers = ANSWERS.filter((value) => value !== 'UNKNOWN')
    .map((value) => ({ value: value as string, label: common(`answer.${value}`) }))
    .concat({ value: 'UNKNOWN', label: common('answer.UNKNOWN') });
  const isMoreShown =
    isMore ||
    Boolean(
      errors.deductibleLeft ??
      errors.outOfPocket ??
      errors.estimateShownOn ??
      errors.calledOn ??
      errors.coverageDetails ??
      errors.minutes,
    );
  const isDenied = values.authorizationState === 'DENIED' || values.authorizationState === 'APPEALED';
  const planNotes = t('planNote', { returnObjects: true }) as Partial<Record<PlanType, string>>;
  const planNote = planNotes[values.planType as PlanType];
  const text = (field: keyof CoverageValues & string, maxLength = 200) => (
    <TextField
      form={form}
      field={field}
      label={t(`field.${field}`)}
      maxLength={maxLength}
      isFirst={isFirst(field)}
    />
  );

  return (
    <ActFormFrame
      form={form}
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      focus={focus}
      labelOf={(field) => t(`field.${field}`)}
      shownOf={shownOf}
      note={
        isCallRecorded(form.changed) && form.changed.calledOn === undefined
          ? t('calledToday', { on: format.day(view.today) })
          : undefined
      }
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
        <div className={fields.grid}>
          {text('payerName')}
          <PickField
            form={form}
            field="planType"
            label={t('field.planType')}
            hint={planNote}
            empty={common('form.choose')}
            options={PLAN_TYPES.filter((plan) => plan !== 'SELF_PAY').map((value) => ({
              value,
              label: t(`plans.${value}`),
            }))}
          />
          {text('memberNumber', 100)}
          <ChoiceField
            form={form}
            field="isCoverageActive"
            label={t('field.isCoverageActive')}
            options={answers}
            isFirst={isFirst('isCoverageActive')}
          />
          <ChoiceField
            form={form}
            field="referralRequired"
            label={t('field.referralRequired')}
            options={answers}
            isFirst={isFirst('referralRequired')}
          />
          <ChoiceField
            form={form}
            field="authorizationRequired"
            label={t('field.authorizationRequired')}
            options={answers}
            isFirst={isFirst('authorizationRequired')}
          />
          {values.referralRequired === 'YES' && (
            <>
              {text('referralNumber', 100)}
              <DateField
                form={form}
                field="referralReceivedOn"
                label={t('field.referralReceivedOn')}
                hint={t('numberHint')}
                max={view.today}
              />
            </>
          )}
          {values.authorizationRequired === 'YES' && (
            <>
              <PickField
                form={form}
                field="authorizationState"
                label={t('field.authorizationState')}
                empty={common('form.choose')}
                isFirst={isFirst('authorizationState')}
                options={AUTHORIZATION_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
              />
              {text('authorizationNumber', 100)}
              <DateField
                form={form}
                field="authorizationSubmittedOn"
                label={t('field.authorizationSubmittedOn')}
                max={view.today}
              />
            </>
          )}
          {isDenied && (
            <>
              <LongField
                form={form}
                field="denialReason"
                label={t('field.denialReason')}
                maxLength={1000}
                isFirst={isFirst('denialReason')}
                isWide
              />
              <DateField
                form={form}
                field="appealFiledOn"
                label={t('field.appealFiledOn')}
                max={view.today}
              />
            </>
          )}
          <PickField
            form={form}
            field="network"
            label={t('field.network')}
            empty={common('form.choose')}
            options={NETWORK_STATUSES.map((value) => ({ value, label: t(`networks.${value}`) }))}
          />
          {text('representativeName')}
          <TextField
            form={form}
            field="referenceNumber"
            label={t('field.referenceNumber')}
            hint={t('referenceHint')}
            maxLength={100}
            isFirst={isFirst('referenceNumber')}
          />
        </div>
      )}
      {(isMoreShown || values.isSelfPay) && (
        <div className={fields.grid}>
          {!values.isSelfPay && (
            <TextField
              form={form}
              field="deductibleLeft"
              label={t('field.deductibleLeft')}
              inputMode="decimal"
              leftSection="$"
              maxLength={14}
            />
          )}
          <TextField
            form={form}
            field="outOfPocket"
            label={t('field.outOfPocket')}
            inputMode="decimal"
            leftSection="$"
            maxLength={14}
          />
          <DateField
            form={form}
            field="estimateShownOn"
            label={t('field.estimateShownOn')}
            hint={t('estimateHint')}
            max={view.today}
          />
          {!values.isSelfPay && (
            <DateField form={form} field="calledOn" label={t('field.calledOn')} max={view.today} />
          )}
          {!values.isSelfPay && (
            <TextField
              form={form}
              field="minutes"
              label={t('field.minutes')}
              inputMode="numeric"
              maxLength={3}
            />
          )}
          {!values.isSelfPay && (
            <LongField
              form={form}
              field="coverageDetails"
              label={t('field.coverageDetails')}
              hint={t('detailsHint')}
              isWide
            />
          )}
        </div>
      )}
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
