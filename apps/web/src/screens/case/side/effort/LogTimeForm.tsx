import { EFFORT_CATEGORIES, EFFORT_WORDS, type EffortCategory } from '@sextant/domain';
import { useMe } from '../../../../app/session.queries.js';
import { useFormat } from '../../../../i18n/format.js';
import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { checkedNumber } from '../../fields/numbers.js';
import { isEffortBad, type EffortValues } from '../../forms/EffortFields.js';
import type { OpenForm } from '../../forms/open-form.js';

/** Time that nothing else tells of: a conversation in the corridor, an hour of looking things up. */
export function LogTimeForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const { organization } = useMe();
  const words = EFFORT_WORDS[useLanguage()];
  const form = useActForm<EffortValues & { note: string; endedOn: string; endedTime: string }>({
    name: 'time',
    initial: {
      minutes: '',
      category: '',
      isForPlan: Boolean(view.navigation.plan),
      note: '',
      endedOn: '',
      endedTime: '',
    },
    check: (values) => ({
      ...(isEffortBad(values) || !checkedNumber(values.minutes, 600)
        ? { minutes: common('call.minutesBad') }
        : {}),
      ...(values.category ? {} : { category: common('form.choose') }),
    }),
    acts: ({ minutes, category, isForPlan, note, endedOn, endedTime }) => [
      {
        logTime: {
          minutes: checkedNumber(minutes, 600) ?? 0,
          category: category as EffortCategory,
          isForPlan,
          note: note || null,
          endedOn: endedOn || null,
          endedTime: endedTime || null,
        },
      },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({ text: t('time.said', { count: checkedNumber(values.minutes, 600) ?? 0 }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('time.title')}
      submit={t('time.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField
          form={form}
          field="minutes"
          label={common('call.minutes')}
          inputMode="numeric"
          maxLength={3}
          isFirst
        />
        <PickField
          form={form}
          field="category"
          label={t('time.category')}
          empty={common('form.choose')}
          options={EFFORT_CATEGORIES.map((value) => ({ value, label: words[value] }))}
        />
        <CheckField form={form} field="isForPlan" label={common('call.isForPlan')} isWide />
        <DateField form={form} field="endedOn" label={t('time.endedOn')} max={view.today} />
        <TextField
          form={form}
          field="endedTime"
          label={t('time.endedTime')}
          type="time"
          hint={t('time.endedHint', { zone: format.zone(organization.zone) })}
        />
        <LongField form={form} field="note" label={t('time.note')} isWide />
      </div>
    </ActFormFrame>
  );
}
