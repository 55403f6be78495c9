import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '../../../app/session.queries.js';
import { failureText } from '../../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../../components/field-errors.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import type { MessageDraftInput } from '../../../gql/graphql.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { usePublishMessageTemplate } from '../reminders.queries.js';
import styles from './TemplateColumn.module.css';

interface PublishFormProps {
  draft: MessageDraftInput;
  expectedVersion: number;
  onCancel: () => void;
  /** Somebody published another version meanwhile. */
  onConflict: (version: number) => void;
  onPublished: () => void;
}

/** Somebody has to stand for the words, by name and day. */
export function PublishForm({ draft, expectedVersion, onCancel, onConflict, onPublished }: PublishFormProps) {
  const t = useWords('reminders');
  const s = useWords('shell');
  const say = useProblemText();
  const { today } = useMe();
  const publish = usePublishMessageTemplate();
  const required = (text: string): string | null => (text.trim() ? null : s('form.required'));
  const form = useForm({
    initialValues: { reviewerName: '', reviewerRole: '', reviewedOn: today },
    validate: { reviewerName: required, reviewerRole: required, reviewedOn: required },
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
      { ...values, draft, expectedVersion },
      {
        onSuccess: (result) => {
          if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
          if (result.__typename === 'Conflict') onConflict(result.version);
          if (result.__typename !== 'MessageTemplate') return;
          notify(t('published'));
          onPublished();
        },
      },
    ),
  );
  return (
    <form className={styles.publish} aria-label={t('publishTitle')} onSubmit={send} noValidate>
      {publish.error && <Problem>{failureText(s, publish.error)}</Problem>}
      {said.map((text) => (
        <Problem key={text}>{text}</Problem>
      ))}
      <div className={styles.pair}>
        <TextInput
          label={t('reviewerName')}
          required
          maxLength={200}
          data-autofocus
          {...field('reviewerName')}
        />
        <TextInput
          label={t('reviewerRole')}
          placeholder={t('roleExample')}
          required
          maxLength={200}
          {...field('reviewerRole')}
        />
        <TextInput label={t('reviewedOn')} type="date" required max={today} {...field('reviewedOn')} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={publish.isPending}>
          {t('publish')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {s('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
