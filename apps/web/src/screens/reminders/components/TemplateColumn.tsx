import { Button } from '@mantine/core';
import type { TemplateWords } from '@sextant/domain';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import { checkWords, wordsOf, type MessageTemplate, type Templates } from '../reminders.queries.js';
import type { TemplateDraft } from '../template-drafts.js';
import { Figures } from './Figures.js';
import { MessagePreview } from './MessagePreview.js';
import styles from './TemplateColumn.module.css';
import { TemplateEditor } from './TemplateEditor.js';
import { useReviewText } from './use-review-text.js';
import { VersionsDrawer } from './VersionsDrawer.js';

interface TemplateColumnProps {
  templates: Templates;
  template: MessageTemplate;
  /** Words that are not those of the template, as far as somebody typed any. */
  draft: TemplateDraft | undefined;
  /** When the draft was kept, if it is one of an earlier sitting. */
  leftAt: string | undefined;
  /** The version is of the template the words are meant to replace; left out, it stays what it was. */
  onChange: (words: TemplateWords, version?: number) => void;
  onEnd: () => void;
}

/** One language of a message: what a patient reads now, or the words being written, measured while they are typed. */
export function TemplateColumn(props: TemplateColumnProps) {
  const { templates, template, draft, leftAt } = props;
  const t = useWords('reminders');
  const reviewText = useReviewText();
  const [isHistory, setHistory] = useState(false);
  // An editor that was only opened is no draft: whoever leaves it leaves nothing behind.
  const [isOpened, setOpened] = useState(false);
  const isEditing = isOpened || draft !== undefined;
  const change: typeof props.onChange = (next, version) => {
    setOpened(true);
    props.onChange(next, version);
  };
  const end = (): void => {
    setOpened(false);
    props.onEnd();
  };
  const words = draft?.words ?? wordsOf(template);
  const language = t(`languages.${template.language}`);
  const check = checkWords(templates, template, words);
  return (
    <section className={styles.column} aria-label={language}>
      <header className={styles.head}>
        <h3>{language}</h3>
        <Button
          size="xs"
          variant="subtle"
          aria-label={`${t('versions')}: ${language}`}
          onClick={() => setHistory(true)}
        >
          {t('versions')}
        </Button>
        {!isEditing && (
          <Button size="xs" aria-label={`${t('edit')}: ${language}`} onClick={() => setOpened(true)}>
            {t('edit')}
          </Button>
        )}
      </header>
      <p className={template.version === 0 ? styles.unread : styles.review}>{reviewText(template)}</p>
      <MessagePreview templates={templates} place={template} words={words} />
      <Figures check={check} language={template.language} />
      {isEditing && (
        <TemplateEditor
          template={template}
          words={words}
          version={draft?.version ?? template.version}
          leftAt={draft && leftAt}
          problems={check.problems}
          onChange={change}
          onEnd={end}
        />
      )}
      {isHistory && (
        <VersionsDrawer
          template={template}
          onClose={() => setHistory(false)}
          onUse={(version) => {
            change(wordsOf(version));
            setHistory(false);
          }}
        />
      )}
    </section>
  );
}
