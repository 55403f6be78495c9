import { useFormat } from '../i18n/format.js';
import { useWords } from '../i18n/i18n.js';
import styles from './SlackChip.module.css';
import { slackTone } from './track-marks.js';

interface SlackChipProps {
  /** Undefined or null: no decision window yet. */
  slackDays: number | null | undefined;
  /** From default days, not from the holder's own history. */
  isEstimate?: boolean;
  /** Adds the word ("at risk", "tight") for places where the number stands alone. */
  withWord?: boolean;
}

/** Days of slack. Red with a square below 0, amber with a bar at 0 to 3 days, plain otherwise; always said in words too. */
export function SlackChip({ slackDays, isEstimate = false, withWord = false }: SlackChipProps) {
  const t = useWords('wording');
  const format = useFormat();
  const tone = slackTone(slackDays);
  if (slackDays == null) {
    return (
      <span className={styles.chip} data-tone={tone}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('slack.spokenNone')}</span>
      </span>
    );
  }
  const word = tone === 'RISK' ? t('slack.atRisk') : tone === 'TIGHT' ? t('slack.tight') : t('slack.inTime');
  return (
    <span className={styles.chip} data-tone={tone} title={isEstimate ? t('slack.estimate') : undefined}>
      <span aria-hidden="true">
        {isEstimate ? '≈ ' : ''}
        {t('slack.short', { days: format.signed(slackDays) })}
        {withWord && tone !== 'IN_TIME' ? ` · ${word}` : ''}
      </span>
      <span className="visually-hidden">
        {t('slack.spoken', { count: Math.abs(slackDays), days: format.signed(slackDays) })}, {word}
        {isEstimate ? `, ${t('slack.estimate')}` : ''}
      </span>
    </span>
  );
}
