import type { Step, StepState } from '@sextant/domain';
import { useWords } from '../i18n/i18n.js';
import { wordTable } from '../wording/word-table.js';
import styles from './PathwayTrack.module.css';
import { layerPaths, slackTone, trackMarks, type MarkShape, type TrackMark } from './track-marks.js';

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
      <path className={styles.line} d={linesBetween(marks, false)} />
      <path className={styles.lineBehind} d={linesBetween(marks, true)} />
      {layerPaths(
        marks.map((mark) => mark.shape),
        GAP,
      ).map(({ layer, d }) => (
        <path key={layer} className={styles[layer]} d={d} />
      ))}
    </svg>
  );
}

/** The lines after the marks whose step is behind us, or after the others, as one path. */
function linesBetween(marks: readonly TrackMark[], behind: boolean): string {
  return marks
    .slice(0, -1)
    .map((mark, index) => (isBehind(mark) === behind ? `M${index * GAP + 17} 8h${GAP - 18}` : ''))
    .join('');
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
  const steps = wordTable<Record<Step, string>>(t, 'step');
  const states = wordTable<Record<StepState, string>>(t, 'stepState');
  return (marks) =>
    marks.map((mark) => `${steps[mark.step]} ${mark.isLate ? t('late') : states[mark.state]}`).join(', ');
}

/** One mark in a 16 × 16 box, to stand in an svg. */
export function Mark({ shape }: { shape: MarkShape }) {
  return layerPaths([shape]).map(({ layer, d }) => <path key={layer} className={styles[layer]} d={d} />);
}
