import { Button, Textarea, TextInput } from '@mantine/core';
import {
  MAX_EMAIL_BODY,
  MAX_SMS_BODY,
  MAX_SUBJECT,
  PLACEHOLDERS,
  type Placeholder,
  type TemplateProblem,
  type TemplateWords,
} from '@sextant/domain';
import { useRef, useState } from 'react';
import { LeftBehind } from '../../../app/drafts/LeftBehind.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import type { MessageTemplate } from '../reminders.queries.js';
import { PublishForm } from './PublishForm.js';
import styles from './TemplateColumn.module.css';
import { TestMessage } from './TestMessage.js';
import { useProblemWords } from './use-problem-words.js';

interface TemplateEditorProps {
  template: MessageTemplate;
  words: TemplateWords;
  /** Of the template, when the words were begun. */
  version: number;
  leftAt: string | undefined;
  problems: readonly TemplateProblem[];
  onChange: (words: TemplateWords, version?: number) => void;
  onEnd: () => void;
}

/** New words for one message. Nothing leaves while a rule is broken, and the rule is said while one types. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, words, version, leftAt, problems, onChange, onEnd } = props;
  const t = useWords('reminders');
  const say = useProblemWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened, setOpened] = useState<'TEST' | 'PUBLISH'>();
  const { channel, kind, language } = template;
  const isSms = channel === 'SMS';
  const said = [...new Set(problems.map(say))];
  const isBroken = said.length > 0;
  const insert = (place: Placeholder): void => {
    const { selectionStart = words.body.length, selectionEnd = selectionStart } = field.current ?? {};
    const text = `{{${place}}}`;
    const body = words.body.slice(0, selectionStart) + text + words.body.slice(selectionEnd);
    onChange({ ...words, body });
    field.current?.focus();
  };
  return (
    <div className={styles.editor}>
      <LeftBehind leftAt={leftAt} onDiscard={onEnd} />
      {!isSms && (
        <TextInput
          label={t('subject')}
          value={words.subject ?? ''}
          maxLength={MAX_SUBJECT}
          lang={language}
          required
          onChange={({ currentTarget }) => onChange({ ...words, subject: currentTarget.value })}
        />
      )}
      <Textarea
        ref={field}
        label={t('body')}
        description={t(`bodyHint.${channel}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={words.body}
        rows={isSms ? 5 : 12}
        maxLength={isSms ? MAX_SMS_BODY : MAX_EMAIL_BODY}
        lang={language}
        required
        data-autofocus
        onChange={({ currentTarget }) => onChange({ ...words, body: currentTarget.value })}
      />
      <div className={styles.places} role="group" aria-label={t('insert')}>
        <span aria-hidden="true">{t('insert')}</span>
        {PLACEHOLDERS.filter((place) => kind === 'CONFIRM_VISIT' || !['day', 'time'].includes(place)).map(
          (place) => (
            <Button key={place} size="xs" onClick={() => insert(place)}>
              {t(`place.${place}`)}
            </Button>
          ),
        )}
      </div>
      {isBroken && (
        <Problem>
          {t('problem.title')}
          <ul className={styles.problems}>
            {said.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Problem>
      )}
      <div className={styles.buttons}>
        <Button
          variant={opened === undefined ? 'filled' : 'default'}
          disabled={isBroken}
          onClick={() => setOpened('PUBLISH')}
        >
          {t('publish')}…
        </Button>
        <Button disabled={isBroken} onClick={() => setOpened('TEST')}>
          {t('test')}
        </Button>
        <Button variant="subtle" onClick={onEnd}>
          {t('discard')}
        </Button>
      </div>
      {opened === 'TEST' && !isBroken && <TestMessage draft={{ kind, channel, language, ...words }} />}
      {opened === 'PUBLISH' && !isBroken && (
        <PublishForm
          draft={{ kind, channel, language, ...words }}
          expectedVersion={version}
          // Said once; whoever presses Publish again has been told, and the other words stay among the versions.
          onConflict={(newest) => onChange(words, newest)}
          onCancel={() => setOpened(undefined)}
          onPublished={onEnd}
        />
      )}
    </div>
  );
}
