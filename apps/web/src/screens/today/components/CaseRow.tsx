import { slackDays } from '@sextant/domain';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { useIsPending } from '../../../app/worklist/pending-rows.js';
import type { Verb } from '../../../app/worklist/verbs.js';
import { ViewersMark } from '../../../app/live/Viewers.js';
import { LanguageTag } from '../../../components/LanguageTag.js';
import { ROW_ATTRIBUTE } from '../../../components/list-keys.js';
import { PathwayTrack } from '../../../components/PathwayTrack.js';
import { SlackChip } from '../../../components/SlackChip.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { actLabel } from '../../../wording/next-act.js';
import { whySentence } from '../../../wording/why.js';
import { CoveredMark } from '../../absence/CoveredMark.js';
import type { BoardRow } from '../board.queries.js';
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
  const t = useWords('today');
  const v = useWords('worklist');
  const s = useWords('shell');
  const isPending = useIsPending(row.caseId);
  const [isHovered, setIsHovered] = useState(false);
  const w = useWords('wording');
  const format = useFormat();
  const why = whySentence(w, format, row.why);
  const slack = row.mustMoveOn ? slackDays(row.mustMoveOn, today) : undefined;
  const isWaiting = row.nextAct.code === 'WAIT';
  const about = [row.cancerType, ...row.reasons.slice(0, 2).map((reason) => w(`reason.${reason}`))].filter(
    (part) => part,
  );
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
          {isPending && <span className={styles.pending} role="img" aria-label={s('pending')} />}
        </span>
        <span className={styles.about} title={about.join(' · ')}>
          {about.join(' · ')}
        </span>
        {withNavigator ? (
          <span className={styles.about}>{row.navigatorName}</span>
        ) : (
          <CoveredMark navigatorId={row.navigatorId} today={today} />
        )}
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
        {row.snoozedUntilOn && (
          <span className={styles.quiet}>
            {v('snooze.until', { on: format.day(row.snoozedUntilOn, today) })}
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
        {(isCurrent || isHovered) && (
          <RowVerbs caseId={row.caseId} name={row.patientName} isCurrent={isCurrent} onVerb={onVerb} />
        )}
        <Button
          variant={isCurrent && !isWaiting ? 'filled' : 'default'}
          onClick={() => onVerb('act', row.caseId)}
          tabIndex={isCurrent ? 0 : -1}
          rightSection={isCurrent ? <kbd aria-hidden="true">E</kbd> : undefined}
        >
          {actLabel(w, row.nextAct)}
          <span className="visually-hidden">, {row.patientName}</span>
        </Button>
      </div>
    </li>
  );
});
