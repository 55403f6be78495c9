import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { COMMANDS } from '../commands/command.js';
import { keyNames } from '../commands/key-names.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import styles from './BulkBar.module.css';
import type { Refusal } from './use-send-items.js';
import { BULK_VERBS, type Verb } from './verbs.js';

interface BulkBarProps {
  count: number;
  refusals: { done: number; refused: readonly Refusal[] } | undefined;
  onVerb: (verb: Verb) => void;
  onClear: () => void;
}

/** The verbs of a row for all selected ones, and which of the last were refused and why. */
export function BulkBar({ count, refusals, onVerb, onClear }: BulkBarProps) {
  const t = useWords('worklist');
  const format = useFormat();
  // An attribute, not `:has()`: that made the browser look at the whole page after every key.
  useEffect(() => {
    document.documentElement.dataset.hasBar = '';
    return () => document.documentElement.removeAttribute('data-has-bar');
  }, []);
  return (
    <section className={styles.bar} aria-label={t('bulk.label')} data-bulk-bar>
      {refusals && (
        <div className={styles.refused} role="status">
          <p>
            <b>{t('bulk.outcome', { done: refusals.done, refused: refusals.refused.length })}</b>{' '}
            {t('bulk.refusedStay')}
          </p>
          <ul>
            {refusals.refused.map(({ caseId, name, reason }) => (
              <li key={caseId}>
                <b>{name}</b> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.verbs}>
        <b className={styles.count} role="status">
          {t('bulk.count', { count, formatted: format.number(count) })}
        </b>
        {BULK_VERBS.map((verb) => (
          <Button
            key={verb}
            size="xs"
            data-verb={verb}
            disabled={count === 0}
            onClick={() => onVerb(verb)}
            rightSection={<kbd aria-hidden="true">{keyNames(COMMANDS[verb].keys[0])}</kbd>}
          >
            {t(`verb.${verb}`)}
          </Button>
        ))}
        <Button size="xs" variant="subtle" onClick={onClear}>
          {t('bulk.clear')}
        </Button>
      </div>
    </section>
  );
}
