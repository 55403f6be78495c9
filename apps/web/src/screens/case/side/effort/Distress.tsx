import { Button } from '@mantine/core';
import { SEVERE_DISTRESS } from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { may } from '../../acts/may.js';
import { useCaseNav } from '../../CaseNav.js';
import type { CaseView } from '../../case.types.js';
import css from '../side.module.css';

type Screening = CaseView['distress'][number];

/** The scores, newest first, and what came of each. */
export function Distress({ view }: { view: CaseView }) {
  const t = useWords('caseEffort');
  const nav = useCaseNav();
  return (
    <>
      <div className={css.sub}>
        <h3>{t('distress.title')}</h3>
        {may(view, 'RECORD_DISTRESS') && (
          <Button size="xs" onClick={() => nav.open({ form: 'distress' })}>
            {t('distress.record')}
          </Button>
        )}
      </div>
      {view.distress.length === 0 && <p className={css.empty}>{t('distress.none')}</p>}
      <ul className={css.list}>
        {view.distress.toReversed().map((screening) => (
          <Score key={screening.id} view={view} screening={screening} />
        ))}
      </ul>
    </>
  );
}

function Score({ view, screening }: { view: CaseView; screening: Screening }) {
  const t = useWords('caseEffort');
  const format = useFormat();
  const nav = useCaseNav();
  const { score, on, instrument, answer, answeredOn, referredTo } = screening;
  const isOpen = screening.isReferralWanted && !answer;
  const facts = [
    t('distress.facts', { on: format.day(on, view.today), instrument }),
    answer && t(`distress.answers.${answer}`, { on: answeredOn ? format.day(answeredOn, view.today) : '' }),
    referredTo,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <li className={css.row} data-focus-row>
      <div>
        <span>{t('distress.score', { score })}</span>{' '}
        {isOpen && (
          <span className={css.tag} data-tone="WARN">
            {[t('distress.wanted'), score >= SEVERE_DISTRESS && t('distress.sameDay')]
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
        <div className={css.dim}>{facts.join(' · ')}</div>
      </div>
      <div className={css.rowActs}>
        {isOpen && may(view, 'ANSWER_DISTRESS') && (
          <Button
            size="xs"
            aria-label={`${t('distress.answer')}: ${t('distress.score', { score })}`}
            onClick={() => nav.open({ form: 'refer' })}
          >
            {t('distress.answer')}
          </Button>
        )}
      </div>
    </li>
  );
}
