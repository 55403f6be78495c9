import { useState } from 'react';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { PaperLink } from '../PaperLink.js';
import panels from '../panels.module.css';
import { OwnQuestionForm } from './OwnQuestionForm.js';
import { PrepForm } from './PrepForm.js';
import { QuestionList } from './QuestionList.js';
import { TopicsLibrary } from './TopicsLibrary.js';

/** The patient's own questions first, then topics; the order they are asked in; who comes along. */
export function QuestionsPanel({ view }: { view: CaseView }) {
  const t = useWords('caseQuestions');
  const nav = useCaseNav();
  const focus = useFocusFor('question');
  const format = useFormat();
  const [isLibrary, setLibrary] = useState(false);
  const questions = view.questions.filter((question) => question.round === view.round);
  const offSheet = questions.filter((question) => !question.isConfirmed && !question.isTop).length;
  const sheetLanguage = format.language(view.patient.language.startsWith('es') ? 'es' : 'en');
  const isEditable = may(view, 'ADD_QUESTION');
  return (
    <>
      {isEditable && (
        <section className={panels.section}>
          <OwnQuestionForm view={view} focus={focus} onDone={nav.form ? nav.close : () => undefined} />
        </section>
      )}
      <section className={panels.section}>
        <div className={panels.sectionHead}>
          <h3>{t('title')}</h3>
          {questions.length > 0 && (
            <span className={panels.dim}>
              {t('count', {
                confirmed: questions.filter((question) => question.isConfirmed).length,
                total: questions.length,
                top: questions.filter((question) => question.isTop).length,
              })}
            </span>
          )}
          <div className={panels.sectionActs}>
            <PaperLink view={view} path="question-sheet">
              {t('sheet', { language: sheetLanguage })}
            </PaperLink>
          </div>
        </div>
        {offSheet > 0 && <p className={panels.dim}>{t('offSheet', { count: offSheet })}</p>}
        {view.questions.length === 0 ? (
          <p className={panels.empty}>
            <b>{t('none')}</b>
            {t('noneWhy')}
          </p>
        ) : (
          <QuestionList view={view} />
        )}
        {isEditable && (
          <div>
            <button
              type="button"
              className={panels.link}
              aria-expanded={isLibrary}
              onClick={() => setLibrary(!isLibrary)}
            >
              {t(isLibrary ? 'libraryHide' : 'libraryShow')}
            </button>
            {isLibrary && (
              <>
                <p className={panels.dim}>{t('libraryHint', { language: sheetLanguage })}</p>
                <TopicsLibrary view={view} />
              </>
            )}
          </div>
        )}
      </section>
      <PrepForm view={view} />
    </>
  );
}
