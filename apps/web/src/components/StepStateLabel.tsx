import type { StepState } from '@sextant/domain';
import { useWords } from '../i18n/i18n.js';
import { Mark } from './PathwayTrack.js';
import styles from './StepStateLabel.module.css';
import { slackTone, type MarkShape } from './track-marks.js';

const SHAPES: Record<StepState, MarkShape> = {
  NOT_STARTED: 'EMPTY',
  IN_PROGRESS: 'HALF',
  WAITING: 'CLOCK',
  DONE: 'DONE',
  NOT_NEEDED: 'DASH',
};

interface StepStateLabelProps {
  state: StepState;
  isLate?: boolean;
  slackDays?: number | null;
}

/** The mark of the track and its word, for the head of a step's panel. */
export function StepStateLabel({ state, isLate = false, slackDays }: StepStateLabelProps) {
  const t = useWords('wording');
  return (
    <span className={styles.label} data-tone={slackTone(slackDays)} data-late={isLate}>
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <Mark shape={isLate ? 'LATE' : SHAPES[state]} />
      </svg>
      {t(`stepState.${state}`)}
      {isLate ? `, ${t('late')}` : ''}
    </span>
  );
}
