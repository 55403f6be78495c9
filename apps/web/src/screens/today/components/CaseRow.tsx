import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import type { Verb } from '../../../app/worklist/verbs.js';
import { useWords } from '../../../i18n/i18n.js';
import { actLabel } from '../../../wording/next-act.js';
import type { BoardRow } from '../board.queries.js';
import { CaseFacts } from './CaseFacts.js';
import styles from './CaseRow.module.css';
import { RowVerbs } from './RowVerbs.js';

interface CaseRowProps {
  row: BoardRow;
  today: string;
  /** The organization's zone, for times of day. */
  zone: string;
  /** The keys act on it. */
  isCurrent: boolean;
  /** It is one of those the next act is for. */
  isPicked: boolean;
  withNavigator: boolean;
  /** All are stable, so that moving the focus draws two rows and not the whole list. */
  onFocus: (caseId: string) => void;
  onOpen: () => void;
  onVerb: (verb: Verb, caseId: string) => void;
  onPick: (caseId: string, isRange: boolean) => void;
}

/** One case to act on: who, how far, why, how much time, and the act itself. */
export const CaseRow = memo(function CaseRow({
  row,
  today,
  zone,
  isCurrent,
  isPicked,
  withNavigator,
  onFocus,
  onOpen,
  onVerb,
  onPick,
}: CaseRowProps) {
  const s = useWords('shell');
  const [isHovered, setIsHovered] = useState(false);
  return (
    <li
      className={styles.row}
      data-selected={isCurrent}
      data-picked={isPicked}
      onFocus={() => onFocus(row.caseId)}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
    >
      <input
        type="checkbox"
        className={styles.pick}
        checked={isPicked}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={s('select', { name: row.patientName })}
        onChange={(event) => onPick(row.caseId, (event.nativeEvent as MouseEvent).shiftKey)}
      />
      <CaseFacts row={row} today={today} zone={zone} withNavigator={withNavigator} onOpen={onOpen} />
      <div className={styles.act}>
        {(isCurrent || isHovered) && (
          <RowVerbs caseId={row.caseId} name={row.patientName} isCurrent={isCurrent} onVerb={onVerb} />
        )}
        <ActButton row={row} isCurrent={isCurrent} onVerb={onVerb} />
      </div>
    </li>
  );
});

/** The suggested act. Apart from its row, so that selecting 250 rows does not draw 250 buttons. */
const ActButton = memo(function ActButton({
  row,
  isCurrent,
  onVerb,
}: Pick<CaseRowProps, 'row' | 'isCurrent' | 'onVerb'>) {
  const w = useWords('wording');
  return (
    <Button
      variant={isCurrent && row.nextAct.code !== 'WAIT' ? 'filled' : 'default'}
      onClick={() => onVerb('act', row.caseId)}
      tabIndex={isCurrent ? 0 : -1}
      rightSection={isCurrent ? <kbd aria-hidden="true">E</kbd> : undefined}
    >
      {actLabel(w, row.nextAct)}
      <span className="visually-hidden">, {row.patientName}</span>
    </Button>
  );
});
