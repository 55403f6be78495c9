import { Button } from '@mantine/core';
import { PLAN_TYPES, ruleCards } from '@sextant/domain';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { RuleNote } from '../RuleNote.js';
import { useCoverageForm } from './use-coverage-form.js';

/** Who insures the patient, and what usually holds with such a plan. Known before the call. */
export function PolicySection({ view }: { view: CaseView }) {
  const t = useWords('caseInsurance');
  const { coverage } = view;
  const [isEditing, setEditing] = useState(false);
  const isKnown = Boolean(coverage.payerName ?? coverage.isSelfPay);
  const facts = coverage.isSelfPay
    ? [t('selfPay')]
    : [
        coverage.payerName,
        coverage.planType && t(`plans.${coverage.planType}`),
        coverage.memberNumber && t('member', { number: coverage.memberNumber }),
        coverage.coverageDetails,
      ];
  const cards = ruleCards(
    {
      coverage: {
        ...(coverage.planType ? { planType: coverage.planType } : {}),
        isSelfPay: coverage.isSelfPay === true,
      },
      round: view.round,
    },
    view.today,
  );
  const mayEdit = may(view, 'UPDATE_COVERAGE');
  return (
    <section className={panels.section}>
      {mayEdit && (isEditing || !isKnown) ? (
        <PolicyForm
          view={view}
          focus={isEditing ? 'policy' : undefined}
          onDone={() => setEditing(false)}
          onCancel={isKnown ? () => setEditing(false) : undefined}
        />
      ) : (
        <div className={panels.sectionHead}>
          <h3>{t('policy')}</h3>
          <span>{facts.filter(Boolean).join(' · ')}</span>
          {mayEdit && (
            <div className={panels.sectionActs}>
              <Button size="compact-xs" aria-label={t('policyEditLabel')} onClick={() => setEditing(true)}>
                {t('policyEdit')}
              </Button>
            </div>
          )}
        </div>
      )}
      {cards.length > 0 && (
        <details>
          <summary className={panels.summary}>{t('rules', { count: cards.length })}</summary>
          {cards.map(({ code, title, text, source, isOld }) => (
            <RuleNote key={code} title={title} text={text} source={source} isOld={isOld} />
          ))}
        </details>
      )}
    </section>
  );
}

interface PolicyFormProps {
  view: CaseView;
  focus: string | undefined;
  onDone: () => void;
  onCancel: (() => void) | undefined;
}

function PolicyForm({ view, focus, onDone, onCancel }: PolicyFormProps) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const form = useCoverageForm(view, { name: 'policy', said: t('policySaved'), onDone });
  return (
    <ActFormFrame
      form={form}
      title={t('policy')}
      submit={t('policySubmit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => t(`field.${field}`)}
    >
      <CheckField
        form={form}
        field="isSelfPay"
        label={t('selfPay')}
        hint={form.values.isSelfPay ? t('selfPayHint') : undefined}
      />
      {!form.values.isSelfPay && (
        <div className={fields.grid}>
          <TextField form={form} field="payerName" label={t('field.payerName')} isFirst />
          <PickField
            form={form}
            field="planType"
            label={t('field.planType')}
            empty={common('form.choose')}
            options={PLAN_TYPES.filter((plan) => plan !== 'SELF_PAY').map((value) => ({
              value,
              label: t(`plans.${value}`),
            }))}
          />
          <TextField form={form} field="memberNumber" label={t('field.memberNumber')} maxLength={100} />
          <LongField
            form={form}
            field="coverageDetails"
            label={t('field.coverageDetails')}
            hint={t('detailsHint')}
            isWide
          />
        </div>
      )}
    </ActFormFrame>
  );
}
