import { defaultCategory } from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { LongField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import { EffortFields, effortInput, isEffortBad, type EffortValues } from './EffortFields.js';
import type { OpenForm } from './open-form.js';

/** A note for colleagues. */
export function NoteForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm<EffortValues & { text: string }>({
    name: 'note',
    initial: { text: '', minutes: '', category: '', isForPlan: Boolean(view.navigation.plan) },
    check: ({ text, minutes }) => ({
      ...(text.trim() ? {} : { text: t('form.text') }),
      ...(isEffortBad({ minutes }) ? { minutes: t('call.minutesBad') } : {}),
    }),
    acts: ({ text, ...effort }) => [{ addNote: { text, ...effortInput(effort) } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('note.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('note.title')}
      submit={t('note.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <LongField form={form} field="text" label={t('note.text')} hint={t('note.hint')} rows={3} />
      <div className={fields.grid}>
        <EffortFields form={form} usual={defaultCategory('ADD_NOTE')} />
      </div>
    </ActFormFrame>
  );
}
