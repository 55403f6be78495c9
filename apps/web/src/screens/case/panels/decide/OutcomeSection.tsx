import { Button } from '@mantine/core';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { WorryLink } from '../../header/WorryLink.js';
import { isStepOver, mayStartRound } from '../../step-status.js';
import panels from '../panels.module.css';
import { OutcomeForm } from './OutcomeForm.js';
import { PastOutcomes } from './PastOutcomes.js';
import { WantedTests } from './WantedTests.js';

/** What came of the comparison. "Confirmed" is the most common result, and a full success. */
export function OutcomeSection({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const nav = useCaseNav();
  const focus = useFocusFor('outcome');
  const { outcome, outcomeNote } = view.decision;
  const mayRecord = may(view, 'RECORD_OUTCOME') && isStepOver(view, 'VISIT');
  const mayGoOn =
    (outcome === 'DIFFERS' || outcome === 'FURTHER_TESTING' || outcome === 'DIFFERENT_APPROACH') &&
    may(view, 'START_ROUND') &&
    mayStartRound(view);
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('outcome.title')}</h3>
        <div className={panels.sectionActs}>
          {mayGoOn && (
            <Button size="xs" onClick={() => nav.open({ form: 'round' })}>
              {t('outcome.third')}
            </Button>
          )}
          {mayRecord && focus === undefined && (
            <Button size="xs" onClick={() => nav.open({ panel: 'DECIDE', form: 'outcome' })}>
              {t(outcome ? 'outcome.change' : 'outcome.record')}
            </Button>
          )}
        </div>
      </div>
      <PastOutcomes view={view} />
      {outcome ? (
        <p>
          <b>{t(`outcome.outcomes.${outcome}`)}.</b> {outcomeNote ?? t(`outcome.means.${outcome}`)}
        </p>
      ) : (
        !(mayRecord && focus !== undefined) && (
          <p className={panels.empty}>
            {t(isStepOver(view, 'VISIT') ? 'outcome.none' : 'outcome.afterVisit')}
          </p>
        )
      )}
      <WantedTests view={view} />
      {(outcome === 'DIFFERS' || outcome === 'DIFFERENT_APPROACH') && (
        <WorryLink view={view} card="WHAT_IF_THEY_DIFFER" />
      )}
      {mayRecord && focus !== undefined && (
        <OutcomeForm view={view} focus={focus} onDone={nav.close} onCancel={nav.close} />
      )}
    </section>
  );
}
