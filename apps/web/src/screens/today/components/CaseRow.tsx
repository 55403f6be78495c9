import { slackDays } from '@sextant/domain';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { ViewersMark } from '../../../app/live/Viewers.js';
import { LanguageTag } from '../../../components/LanguageTag.js';
import { ROW_ATTRIBUTE } from '../../../components/list-keys.js';
import { PathwayTrack } from '../../../components/PathwayTrack.js';
import { SlackChip } from '../../../components/SlackChip.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { actLabel } from '../../../wording/next-act.js';
import { whySentence } from '../../../wording/why.js';
import type { BoardRow } from '../board.queries.js';
import styles from './CaseRow.module.css';

interface CaseRowProps {
  row: BoardRow;
  today: string;
  /** The organization's zone, for times of day. */
  zone: string;
  isSelected: boolean;
  withNavigator: boolean;
  /** All three are stable, so that moving the focus draws two rows and not the whole list. */
  onSelect: (caseId: string) => void;
  onOpen: () => void;
  onAct: (caseId: string) => void;
}

/** One case to act on: who, how far, why, how much time, and the act itself. */
export const CaseRow = memo(function CaseRow({
  row,
  today,
  zone,
  isSelected,
  withNavigator,
  onSelect,
  onOpen,
  onAct,
}: CaseRowProps) {
  const t = useWords('today');
  const w = useWords('wording');
  const format = useFormat();
  const why = whySentence(w, format, row.why);
  const slack = row.mustMoveOn ? slackDays(row.mustMoveOn, today) : undefined;
  const isWaiting = row.nextAct.code === 'WAIT';
  const about = [row.cancerType, ...row.reasons.slice(0, 2).map((reason) => w(`reason.${reason}`))].filter(
    (part) => part,
  );
  return (
    <li className={styles.row} data-selected={isSelected} onFocus={() => onSelect(row.caseId)}>
      <div className={styles.who}>
        <span className={styles.nameLine}>
          <Link
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            className={styles.name}
            onClick={onOpen}
            {...{ [ROW_ATTRIBUTE]: row.caseId }}
          >
            {row.patientName}
          </Link>
          <LanguageTag code={row.language} />
          <ViewersMark caseId={row.caseId} />
        </span>
        <span className={styles.about} title={about.join(' · ')}>
          {about.join(' · ')}
        </span>
        {withNavigator && <span className={styles.about}>{row.navigatorName}</span>}
      </div>
      <PathwayTrack states={row.stepStates} overdue={row.overdueSteps} slackDays={slack} />
      <div className={styles.why}>
        <span className={styles.lead}>{why.lead}</span> {why.detail && <span>{why.detail}</span>}{' '}
        {row.answeredAt && row.why.code.startsWith('PATIENT_') && (
          <time className={styles.quiet} dateTime={row.answeredAt}>
            {format.moment(row.answeredAt, zone, today)}
          </time>
        )}
        {isWaiting && row.waitingSince && (
          <span className={styles.quiet}>
            {t('since', { on: format.day(row.waitingSince, today) })}
            {row.dueOn ? ` · ${t('next', { on: format.day(row.dueOn, today) })}` : ''}
          </span>
        )}
        {(row.isConsentMissing || row.isUnreachable) && (
          <span className={styles.flags}>
            {row.isConsentMissing && row.why.code !== 'CONSENT_NOT_ASKED' && (
              <span>{t('consentMissing')}</span>
            )}
            {row.isUnreachable && <span>{t('unreachable')}</span>}
          </span>
        )}
      </div>
      <div className={styles.slack}>
        <SlackChip slackDays={slack} isEstimate={row.isEstimate} />
        <small>{row.windowOn ? format.day(row.windowOn, today) : t('windowNone')}</small>
        {row.windowOn && !row.isWindowConfirmed && <small>{t('unconfirmed')}</small>}
      </div>
      <div className={styles.act}>
        <Button
          variant={isSelected && !isWaiting ? 'filled' : 'default'}
          onClick={() => onAct(row.caseId)}
          tabIndex={isSelected ? 0 : -1}
          rightSection={isSelected ? <kbd aria-hidden="true">E</kbd> : undefined}
        >
          {actLabel(w, row.nextAct)}
          <span className="visually-hidden">, {row.patientName}</span>
        </Button>
      </div>
    </li>
  );
});
