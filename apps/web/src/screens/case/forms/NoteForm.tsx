import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import { LongField } from '../fields/bound.js';
import type { OpenForm } from './open-form.js';

/** A note for colleagues. */
export function NoteForm({ focus, onDone, onCancel }: OpenForm) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'note',
    initial: { text: '' },
    check: ({ text }) => (text.trim() ? {} : { text: t('form.text') }),
    acts: ({ text }) => [{ addNote: { text } }],
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
    </ActFormFrame>
  );
}
