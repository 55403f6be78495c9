import { Button } from '@mantine/core';
import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { useAct } from '../../acts/use-act.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';
import { LIBRARY_TOPICS, libraryPairs } from './question-library.js';
import css from './questions.module.css';

/** Questions to think of, by topic; one already on the list is not offered again. */
export function TopicsLibrary({ view }: { view: CaseView }) {
  const t = useWords('caseQuestions');
  const reader = useLanguage();
  const { act, isPending } = useAct();
  const patient = view.patient.language.startsWith('es') ? 'es' : 'en';
  const present = new Set(
    view.questions.filter((question) => question.round === view.round).map((question) => question.text),
  );
  return (
    <div className={css.library}>
      {LIBRARY_TOPICS.map((topic) => (
        <section key={topic} aria-label={t(`topic.${topic}`)}>
          <h4 className={css.topic}>{t(`topic.${topic}`)}</h4>
          <ul className={css.suggestions}>
            {libraryPairs(topic, patient, reader)
              .filter(({ text }) => !present.has(text))
              .map(({ text, meaning }) => (
                <li key={text}>
                  <span lang={patient}>
                    {text}
                    {meaning && (
                      <span className={panels.dim} lang={reader}>
                        {' '}
                        {meaning}
                      </span>
                    )}
                  </span>
                  <Button
                    size="compact-xs"
                    disabled={isPending}
                    aria-label={t('libraryAddLabel', { text })}
                    onClick={() =>
                      void act(
                        { addQuestion: { questionId: crypto.randomUUID(), topic, text, isConfirmed: true } },
                        { said: t('added') },
                      )
                    }
                  >
                    {t('libraryAdd')}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
