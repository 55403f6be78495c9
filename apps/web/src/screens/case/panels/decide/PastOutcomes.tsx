import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';

/** What the case had come to before a further opinion was begun. */
export function PastOutcomes({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const format = useFormat();
  return view.pastDecisions.map(({ round, outcome, outcomeNote, words, decidedOn }) => (
    <p key={round} className={panels.dim}>
      {t('outcome.before')} {outcome ? `${t(`outcome.outcomes.${outcome}`)}.` : t('outcome.none')}
      {outcomeNote && ` ${outcomeNote}`}
      {words && ` “${words}”`}
      {words && decidedOn && ` (${t('decision.on', { on: format.date(decidedOn) })})`}
    </p>
  ));
}
