import { EFFORT_CATEGORIES, EFFORT_WORDS, MAX_EFFORT_MINUTES, type EffortCategory } from '@sextant/domain';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { FormValues } from '../acts/edits.js';
import type { ActForm } from '../acts/use-act-form.js';
import { CheckField, PickField, TextField } from '../fields/bound.js';
import { checkedNumber, wholeNumber } from '../fields/numbers.js';

/** The time an act took, as its form holds it. An empty category is the usual one of the act. */
export type EffortValues = { minutes: string; category: string; isForPlan: boolean };

/** What a form sends of it: nothing but the minutes field when none were typed. */
export function effortInput({ minutes, category, isForPlan }: EffortValues): {
  minutes: number | null;
  category: EffortCategory | null;
  isForPlan: boolean | null;
} {
  const typed = checkedNumber(minutes, MAX_EFFORT_MINUTES);
  if (!typed) return { minutes: typed, category: null, isForPlan: null };
  return {
    minutes: typed,
    category: EFFORT_CATEGORIES.find((one) => one === category) ?? null,
    isForPlan,
  };
}

export function isEffortBad({ minutes }: Pick<EffortValues, 'minutes'>): boolean {
  return wholeNumber(minutes, MAX_EFFORT_MINUTES) === 'BAD';
}

/** Minutes; once some are typed, also what kind of work it was and whether it belongs to the patient's plan. */
export function EffortFields<V extends FormValues & EffortValues>({
  form,
  usual,
}: {
  form: ActForm<V>;
  usual: EffortCategory;
}) {
  const t = useWords('case');
  const words = EFFORT_WORDS[useLanguage()];
  return (
    <>
      <TextField form={form} field="minutes" label={t('call.minutes')} inputMode="numeric" maxLength={3} />
      {form.values.minutes.trim() !== '' && (
        <>
          <PickField
            form={form}
            field="category"
            label={t('call.category')}
            empty={t('call.usualCategory', { category: words[usual] })}
            options={EFFORT_CATEGORIES.map((value) => ({ value, label: words[value] }))}
          />
          <CheckField form={form} field="isForPlan" label={t('call.isForPlan')} isWide />
        </>
      )}
    </>
  );
}
