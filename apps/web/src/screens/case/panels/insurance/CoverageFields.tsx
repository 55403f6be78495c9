import { AUTHORIZATION_STATES, NETWORK_STATUSES, PLAN_TYPES, type PlanType } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import type { ActForm } from '../../acts/use-act-form.js';
import { ChoiceField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { CoverageValues } from './coverage-values.js';

interface CoverageFieldsProps {
  form: ActForm<CoverageValues>;
  today: string;
}

/** The nine fields of the call in its order; what an answer makes matter appears right after it. */
export function CallFields({ form, today, first }: CoverageFieldsProps & { first: keyof CoverageValues }) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const { values } = form;
  const planNotes = t('planNote', { returnObjects: true }) as Partial<Record<PlanType, string>>;
  const answers = (['YES', 'NO', 'UNKNOWN'] as const).map((value) => ({
    value,
    label: common(`answer.${value}`),
  }));
  const field = (name: keyof CoverageValues) => ({
    form,
    field: name,
    label: t(`field.${name}`),
    isFirst: name === first,
  });
  const isDenied = values.authorizationState === 'DENIED' || values.authorizationState === 'APPEALED';
  return (
    <div className={fields.grid}>
      <TextField {...field('payerName')} />
      <PickField
        {...field('planType')}
        hint={planNotes[values.planType as PlanType]}
        empty={common('form.choose')}
        options={PLAN_TYPES.filter((plan) => plan !== 'SELF_PAY').map((value) => ({
          value,
          label: t(`plans.${value}`),
        }))}
      />
      <TextField {...field('memberNumber')} maxLength={100} />
      <ChoiceField {...field('isCoverageActive')} options={answers} />
      <ChoiceField {...field('referralRequired')} options={answers} />
      <ChoiceField {...field('authorizationRequired')} options={answers} />
      {values.referralRequired === 'YES' && (
        <>
          <TextField {...field('referralNumber')} maxLength={100} />
          <DateField {...field('referralReceivedOn')} hint={t('numberHint')} max={today} />
        </>
      )}
      {values.authorizationRequired === 'YES' && (
        <>
          <PickField
            {...field('authorizationState')}
            empty={common('form.choose')}
            options={AUTHORIZATION_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          />
          <TextField {...field('authorizationNumber')} maxLength={100} />
          <DateField {...field('authorizationSubmittedOn')} max={today} />
        </>
      )}
      {isDenied && (
        <>
          <LongField {...field('denialReason')} maxLength={1000} isWide />
          <DateField {...field('appealFiledOn')} max={today} />
        </>
      )}
      <PickField
        {...field('network')}
        empty={common('form.choose')}
        options={NETWORK_STATUSES.map((value) => ({ value, label: t(`networks.${value}`) }))}
      />
      <TextField {...field('representativeName')} />
      <TextField {...field('referenceNumber')} hint={t('referenceHint')} maxLength={100} />
    </div>
  );
}

/** What it costs, and the rest; somebody who pays without insurance needs only the estimate. */
export function CostFields({ form, today }: CoverageFieldsProps) {
  const t = useWords('caseInsurance');
  const isInsured = !form.values.isSelfPay;
  const field = (name: keyof CoverageValues) => ({
    form,
    field: name,
    label: t(`field.${name}`),
  });
  return (
    <div className={fields.grid}>
      {isInsured && (
        <TextField {...field('deductibleLeft')} inputMode="decimal" leftSection="$" maxLength={14} />
      )}
      <TextField {...field('outOfPocket')} inputMode="decimal" leftSection="$" maxLength={14} />
      <DateField {...field('estimateShownOn')} hint={t('estimateHint')} max={today} />
      {isInsured && <DateField {...field('calledOn')} max={today} />}
      {isInsured && <TextField {...field('minutes')} inputMode="numeric" maxLength={3} />}
      {isInsured && <LongField {...field('coverageDetails')} hint={t('detailsHint')} isWide />}
    </div>
  );
}

/** The fields of `CostFields`: a problem with one of them brings them into sight. */
export const COST_FIELDS = [
  'deductibleLeft',
  'outOfPocket',
  'estimateShownOn',
  'calledOn',
  'minutes',
  'coverageDetails',
] as const satisfies readonly (keyof CoverageValues)[];
