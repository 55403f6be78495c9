import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { COMMANDS } from '../commands/command.js';
import { keyNames } from '../commands/key-names.js';
import { LanguageTag } from '../../components/LanguageTag.js';
import { useWords } from '../../i18n/i18n.js';
import { CaseActPanel } from '../../screens/case/CaseActPanel.js';
import type { BoardRow } from '../../screens/today/board.queries.js';
import styles from './Peek.module.css';
import type { FormVerb, Verb } from './verbs.js';

interface PeekProps {
  row: BoardRow;
  start: 'LOOK' | 'ACT' | FormVerb;
  onVerb: (verb: Verb) => void;
  onDone: () => void;
  onClose: () => void;
}

const OFFERED = ['act', 'snooze', 'call', 'message', 'received', 'open'] as const satisfies Verb[];

/** A case beside the list: all one needs to act on it, and the form of an act. Escape goes back to the row. */
export function Peek({ row, start, onVerb, onDone, onClose }: PeekProps) {
  const t = useWords('worklist');
  // While J is held down the panel waits: the rows come first.
  const caseId = useDeferredValue(row.caseId);
  return (
    <aside
      className={styles.peek}
      aria-label={t('peek.label')}
      data-peek
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2>
          {row.patientName} <LanguageTag code={row.language} />
        </h2>
        <ActionIcon aria-label={t('peek.close')} title={t('peek.close')} onClick={onClose}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </header>
      {start === 'LOOK' && (
        <div className={styles.verbs}>
          {OFFERED.map((verb) => (
            <Button
              key={verb}
              size="xs"
              data-verb={verb}
              onClick={() => onVerb(verb)}
              rightSection={<kbd aria-hidden="true">{keyNames(COMMANDS[verb].keys[0])}</kbd>}
            >
              {t(`verb.${verb}`)}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.body}>
        <CaseActPanel
          key={`${caseId}-${start}`}
          caseId={caseId}
          start={start}
          onDone={onDone}
          onClose={onClose}
        />
      </div>
    </aside>
  );
}
