import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { useCoverageForm } from './use-coverage-form.js';

/** The referral comes from the referring doctor, not from the call: its number or its day. */
export function ReferralForm({ view, focus }: { view: CaseView; focus?: string | undefined }) {
  const t = useWords('caseInsurance');
  const form = useCoverageForm(view, { name: 'referral', said: t('referralSaved') });
  return (
    <section className={panels.section}>
      <ActFormFrame
        form={form}
        title={t('referralTitle')}
        submit={t('referralSubmit')}
        focus={focus}
        labelOf={(field) => t(`field.${field}`)}
      >
        <div className={fields.grid}>
          <TextField
            form={form}
            field="referralNumber"
            label={t('field.referralNumber')}
            maxLength={100}
            isFirst
          />
          <DateField
            form={form}
            field="referralReceivedOn"
            label={t('field.referralReceivedOn')}
            hint={t('numberHint')}
            max={view.today}
          />
        </div>
      </ActFormFrame>
    </section>
  );
}
