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
  /** Set while somebody edits. */
  draft: TemplateDraft | undefined;
  /** When the draft was kept, if it is one of an earlier sitting. */
  leftAt: string | undefined;
  /** The version is of the template the words are meant to replace; left out, it stays what it was. */
  onChange: (words: TemplateWords, version?: number) => void;
  onEnd: () => void;
}

/** One language of a message: what a patient reads now, or the words being written, measured while they are typed. */
export function TemplateColumn(props: TemplateColumnProps) {
  const { templates, template, draft, leftAt, onChange, onEnd } = props;
  const t = useWords('reminders');
  const reviewText = useReviewText();
  const [isHistory, setHistory] = useState(false);
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
        {!draft && (
          <Button size="xs" aria-label={`${t('edit')}: ${language}`} onClick={() => onChange(words)}>
            {t('edit')}
          </Button>
        )}
      </header>
      <p className={template.version === 0 ? styles.unread : styles.review}>{reviewText(template)}</p>
      <MessagePreview templates={templates} place={template} words={words} />
      <Figures check={check} language={template.language} />
      {draft && (
        <TemplateEditor
          template={template}
          words={draft.words}
          version={draft.version}
          leftAt={leftAt}
          problems={check.problems}
          onChange={onChange}
          onEnd={onEnd}
        />
      )}
      {isHistory && (
        <VersionsDrawer
          template={template}
          onClose={() => setHistory(false)}
          onUse={(version) => {
            onChange(wordsOf(version));
            setHistory(false);
          }}
        />
      )}
    </section>
  );
}
