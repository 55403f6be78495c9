import type { Step, StepState } from '@sextant/domain';
import { useWords } from '../i18n/i18n.js';
import styles from './PathwayTrack.module.css';
import { slackTone, trackMarks, type MarkShape, type TrackMark } from './track-marks.js';

interface PathwayTrackProps {
  /** In track order, seven. */
  states: readonly StepState[];
  overdue?: readonly Step[];
  /** Decides whether a late step is red (the window is at risk) or amber. */
  slackDays?: number | null;
}

interface BigTrackProps extends PathwayTrackProps {
  /** The step whose panel is open. */
  current?: Step;
  /** A few words under a step, e.g. "5 of 7" or "Nov 24". */
  details?: Partial<Record<Step, string>>;
  onStep?: (step: Step) => void;
}

const GAP = 22;

/** The pathway in one line of a list: seven marks, and the same as words for whoever cannot see them. */
export function PathwayTrack({ states, overdue = [], slackDays }: PathwayTrackProps) {
  const sentence = useTrackSentence();
  const marks = trackMarks(states, overdue);
  return (
    <svg
      className={styles.small}
      data-tone={slackTone(slackDays)}
      width={7 * GAP - 6}
      height={16}
      viewBox={`0 0 ${7 * GAP - 6} 16`}
      role="img"
      aria-label={sentence(marks)}
    >
      {marks.map((mark, index) => (
        <g key={mark.step} transform={`translate(${index * GAP} 0)`}>
          {index < 6 && <path className={styles.line} data-done={isBehind(mark)} d={`M17 8h${GAP - 18}`} />}
          <Mark shape={mark.shape} />
        </g>
      ))}
    </svg>
  );
}

/** The pathway as the head of a case: the same marks, bigger, each with its name and state in words. */
export function BigPathwayTrack({
  states,
  overdue = [],
  slackDays,
  current,
  details = {},
  onStep,
}: BigTrackProps) {
  const t = useWords('wording');
  const marks = trackMarks(states, overdue);
  return (
    <ol className={styles.big} data-tone={slackTone(slackDays)}>
      {marks.map((mark) => {
        const content = (
          <>
            <svg className={styles.bigMark} width={24} height={24} viewBox="0 0 16 16" aria-hidden="true">
              <Mark shape={mark.shape} />
            </svg>
            <span className={styles.name}>{t(`step.${mark.step}`)}</span>
            <span className={styles.state} data-late={mark.isLate}>
              {details[mark.step] ?? t(mark.isLate ? 'late' : `stepState.${mark.state}`)}
            </span>
          </>
        );
        return (
          <li key={mark.step} className={styles.bigStep} data-done={isBehind(mark)}>
            {onStep ? (
              <button
                type="button"
                className={styles.target}
                aria-current={mark.step === current ? 'step' : undefined}
                onClick={() => onStep(mark.step)}
              >
                {content}
              </button>
            ) : (
              <span className={styles.target} aria-current={mark.step === current ? 'step' : undefined}>
                {content}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function isBehind(mark: TrackMark): boolean {
  return mark.state === 'DONE' || mark.state === 'NOT_NEEDED';
}

/** "Triage done, Center waiting, Records past due, …": the track's text twin. */
function useTrackSentence(): (marks: TrackMark[]) => string {
  const t = useWords('wording');
  return (marks) =>
    marks
      .map((mark) => `${t(`step.${mark.step}`)} ${t(mark.isLate ? 'late' : `stepState.${mark.state}`)}`)
      .join(', ');
}

/** One mark in a 16 × 16 box. The shape alone tells the state; color only repeats it. */
export function Mark({ shape }: { shape: MarkShape }) {
  switch (shape) {
    case 'DONE':
      return (
        <>
          <circle className={styles.filled} cx={8} cy={8} r={7.2} />
          <path className={styles.check} d="M4.9 8.3l2.2 2.2 4.1-4.7" />
        </>
      );
    case 'HALF':
      return (
        <>
          <circle className={styles.ring} cx={8} cy={8} r={6.4} />
          <path className={styles.filled} d="M8 1.6a6.4 6.4 0 0 0 0 12.8z" />
        </>
      );
    case 'CLOCK':
      return (
        <>
          <circle className={styles.ring} cx={8} cy={8} r={6.4} />
          <path className={styles.hands} d="M8 4.6v3.6l2.4 1.5" />
        </>
      );
    case 'EMPTY':
      return <circle className={styles.open} cx={8} cy={8} r={6.4} />;
    case 'DASH':
      return <path className={styles.dash} d="M4.2 8h7.6" />;
    case 'LATE':
      return (
        <>
          <rect className={styles.lateBox} x={1.4} y={1.4} width={13.2} height={13.2} rx={3} />
          <path className={styles.lateBar} d="M4.8 8h6.4" />
        </>
      );
  }
}
