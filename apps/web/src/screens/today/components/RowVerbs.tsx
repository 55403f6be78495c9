import { IconClockPause, IconFileCheck, IconMessage2, IconPhone, type Icon } from '@tabler/icons-react';
import { ROW_VERBS, type Verb } from '../../../app/worklist/verbs.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './CaseRow.module.css';

const ICONS: Record<(typeof ROW_VERBS)[number], Icon> = {
  snooze: IconClockPause,
  call: IconPhone,
  message: IconMessage2,
  received: IconFileCheck,
};

interface RowVerbsProps {
  caseId: string;
  name: string;
  isCurrent: boolean;
  onVerb: (verb: Verb, caseId: string) => void;
}

/** What one does with a row besides its suggested act; shown where the pointer or the focus is. */
export function RowVerbs({ caseId, name, isCurrent, onVerb }: RowVerbsProps) {
  const t = useWords('worklist');
  return (
    <span className={styles.verbs}>
      {ROW_VERBS.map((verb) => {
        const VerbIcon = ICONS[verb];
        return (
          <button
            key={verb}
            type="button"
            data-verb={verb}
            className={styles.verb}
            tabIndex={isCurrent ? 0 : -1}
            aria-label={`${t(`verb.${verb}`)}, ${name}`}
            title={t(`verb.${verb}`)}
            onClick={() => onVerb(verb, caseId)}
          >
            <VerbIcon size={16} stroke={1.6} aria-hidden="true" />
          </button>
        );
      })}
    </span>
  );
}
