import { Button, Drawer, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MAX_CARD_BODY, MAX_CARD_TITLE } from '@sextant/domain';
import { useMe } from '../../../app/session.queries.js';
import { failureText } from '../../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../../components/field-errors.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { usePublishWorryCard, type WorryCard } from '../library.queries.js';
import styles from '../LibraryScreen.module.css';

/** A new version of one card in one language. Somebody has to stand for it, by name and day. */
export function CardDrawer({ card, onClose }: { card: WorryCard; onClose: () => void }) {
  const t = useWords('library');
  const s = useWords('shell');
  const say = useProblemText();
  const { today } = useMe();
  const publish = usePublishWorryCard();
  const required = (text: string): string | null => (text.trim() ? null : s('form.required'));
  const form = useForm({
    initialValues: {
      title: card.title,
      body: card.body,
      reviewerName: '',
      reviewerRole: '',
      reviewedOn: today,
    },
    validate: {
      title: required,
      body: required,
      reviewerName: required,
      reviewerRole: required,
      reviewedOn: required,
    },
  });
  const { data } = publish;
  const said =
    data?.__typename === 'InputRefused'
      ? problemsWithoutField(data.problems, Object.keys(form.values), say)
      : data?.__typename === 'Conflict'
        ? [s('form.conflict')]
        : [];
  const field = form.getInputProps;
  const send = form.onSubmit((values) =>
    publish.mutate(
      { ...values, kind: card.kind, language: card.language, expectedVersion: card.version },
      {
        onSuccess: (result) => {
          if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
          if (result.__typename === 'WorryCard') {
            notify(t('published'));
            onClose();
          }
        },
      },
    ),
  );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={`${t('edit')}: ${card.title}`}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      <form className={styles.form} onSubmit={send} noValidate>
        {publish.error && <Problem>{failureText(s, publish.error)}</Problem>}
        {said.map((text) => (
          <Problem key={text}>{text}</Problem>
        ))}
        <TextInput
          label={t('field.title')}
          required
          maxLength={MAX_CARD_TITLE}
          lang={card.language}
          data-autofocus
          {...field('title')}
        />
        <Textarea
          label={t('field.body')}
          description={t('bodyHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          rows={9}
          maxLength={MAX_CARD_BODY}
          lang={card.language}
          {...field('body')}
        />
        <div className={styles.pair}>
          <TextInput label={t('field.reviewerName')} required maxLength={200} {...field('reviewerName')} />
          <TextInput
            label={t('field.reviewerRole')}
            placeholder={t('roleExample')}
            required
            maxLength={200}
            {...field('reviewerRole')}
          />
        </div>
        <TextInput label={t('field.reviewedOn')} type="date" required max={today} {...field('reviewedOn')} />
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={publish.isPending}>
            {t('publish')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {s('form.cancel')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
