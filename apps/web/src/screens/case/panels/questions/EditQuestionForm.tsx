import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { QuestionView } from '../../case.types.js';
import { LongField } from '../../fields/bound.js';
import type { OpenForm } from '../../forms/open-form.js';

export function EditQuestionForm({
  question,
  focus,
  onDone,
  onCancel,
}: OpenForm & { question: QuestionView }) {
  const t = useWords('caseQuestions');
  const say = useSay();
  const form = useActForm({
    name: `question-${question.id}`,
    initial: { text: question.text },
    check: ({ text }) => (text.trim() ? {} : { text: t('textNeeded') }),
    acts: ({ text }, changed) =>
      changed.text === undefined ? [] : [{ updateQuestion: { questionId: question.id, text } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('edited'), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  return (
    <ActFormFrame
      form={form}
      title={t('editTitle')}
      submit={t('editSubmit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={() => t('editTitle')}
      isBoxed
      isTitleHidden
    >
      <LongField form={form} field="text" label={t('editTitle')} maxLength={1000} />
    </ActFormFrame>
  );
}
