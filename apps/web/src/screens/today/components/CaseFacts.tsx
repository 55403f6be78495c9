import { slackDays } from '@sextant/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useIsPending } from '../../../app/worklist/pending-rows.js';
import { ViewersMark } from '../../../app/live/Viewers.js';
import { LanguageTag } from '../../../components/LanguageTag.js';
import { ROW_ATTRIBUTE } from '../../../components/list-keys.js';
import { PathwayTrack } from '../../../components/PathwayTrack.js';
import { SlackChip } from '../../../components/SlackChip.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { whySentence } from '../../../wording/why.js';
import { CoveredMark } from '../../absence/CoveredMark.js';
import type { BoardRow } from '../board.queries.js';
import styles from './CaseRow.module.css';

interface CaseFactsProps {
  row: BoardRow;
  today: string;
  /** The organization's zone, for times of day. */
  zone: string;
  withNavigator: boolean;
  onOpen: () => void;
}

/** What a row says about its case. It knows nothing of focus and selection: moving and selecting never draw it again. */
export const CaseFacts = memo(function CaseFacts({
  row,
  today,
  zone,
  withNavigator,
  onOpen,
}: CaseFactsProps) {
  const t = useWords('today');
  const v = useWords('worklist');
  const s = useWords('shell');
  const w = useWords('wording');
  const format = useFormat();
  const isPending = useIsPending(row.caseId);
  const why = whySentence(w, format, row.why);
  const slack = row.mustMoveOn ? slackDays(row.mustMoveOn, today) : undefined;
  const isWaiting = row.nextAct.code === 'WAIT';
  const about = [row.cancerType, ...row.reasons.slice(0, 2).map((reason) => w(`reason.${reason}`))].filter(
    (part) => part,
  );
  return (
    <>
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
        {row.snoozedUntilOn && row.snoozedUntilOn > today && (
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
    </>
  );
});
