import { Button } from '@mantine/core';
import { LinkButton } from '../../../components/LinkButton.js';
import { failureText } from '../../../components/ErrorState.js';
import { Problem } from '../../../components/Problem.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useCommitImport, useDiscardImport, type ImportRun } from '../import.queries.js';
import styles from './CommitBar.module.css';

const FIGURES = [
  ['ACCEPTED', 'accepted'],
  ['CORRECTED', 'corrected'],
  ['REFUSED', 'refused'],
  ['UNCHANGED', 'unchanged'],
] as const;

/** The counts of the dry run in big figures, and the one decision: write it, or not. */
export function CommitBar({ run }: { run: ImportRun }) {
  const t = useWords('import');
  const s = useWords('shell');
  const format = useFormat();
  const say = useProblemText();
  const commit = useCommitImport();
  const discard = useDiscardImport();
  const count = run.counts.accepted + run.counts.corrected;
  const failure = commit.error ?? discard.error;
  const refused = [commit.data, discard.data].flatMap((result) =>
    result?.__typename === 'InputRefused' ? result.problems.map(say) : [],
  );
  const said = failure ? failureText(s, failure) : refused.join(' ');
  return (
    <section className={styles.bar}>
      <dl className={styles.figures}>
        {FIGURES.map(([verdict, key]) => (
          <div key={verdict} data-verdict={verdict}>
            <dt>{t(`verdict.${verdict}`)}</dt>
            <dd>{format.number(run.counts[key])}</dd>
            <dd className={styles.hint}>{t(`verdictHint.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
      {said && <Problem>{said}</Problem>}
      <div className={styles.decision}>
        {run.status === 'DRY_RUN' ? (
          <>
            {count > 0 && (
              <Button variant="filled" loading={commit.isPending} onClick={() => commit.mutate(run.id)}>
                {t('commit.write', { count })}
              </Button>
            )}
            <Button loading={discard.isPending} onClick={() => discard.mutate(run.id)}>
              {t('commit.discard')}
            </Button>
            <span className={styles.hint}>{t(count === 0 ? 'commit.nothing' : 'commit.hint')}</span>
          </>
        ) : (
          <>
            <span role="status" className={styles.done}>
              {run.status === 'COMMITTED' ? t('commit.done', { count }) : t('commit.discarded')}
            </span>
            {run.status === 'COMMITTED' && (
              <LinkButton to="/caseload" variant="filled">
                {t('commit.caseload')}
              </LinkButton>
            )}
            <LinkButton to="/import">{t('commit.another')}</LinkButton>
          </>
        )}
      </div>
    </section>
  );
}
