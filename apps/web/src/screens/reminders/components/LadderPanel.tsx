import { ladderDays, VISIT_REMINDER_DAYS, type PatientTaskKind } from '@sextant/domain';
import { Panel } from '../../../components/Panel.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Templates } from '../reminders.queries.js';
import styles from './LadderPanel.module.css';

const SLACKS = [
  { name: 'ROOMY', days: 10 },
  { name: 'MIDDLING', days: 4 },
  { name: 'TIGHT', days: 0 },
] as const;
const STOPS = ['done', 'answer', 'optOut', 'closed'] as const;

interface Mark {
  label: string;
  isCall: boolean;
}

/** The way of one task in time, by how much slack a case has, and what ends it. */
export function LadderPanel({ kind, templates }: { kind: PatientTaskKind; templates: Templates }) {
  const t = useWords('reminders');
  const format = useFormat();
  const rows: { name: 'ROOMY' | 'MIDDLING' | 'TIGHT' | 'VISIT'; marks: Mark[] }[] =
    kind === 'CONFIRM_VISIT'
      ? [{ name: 'VISIT', marks: visitMarks((count) => t('ladder.before', { count })) }]
      : SLACKS.map(({ name, days }) => ({
          name,
          marks: taskMarks(days, (day) => t('ladder.day', { day })),
        }));
  return (
    <Panel title={t('ladder.title')} hint={t('ladder.hint')}>
      <table className={styles.ladder}>
        <caption className="visually-hidden">{t('ladder.title')}</caption>
        <tbody>
          {rows.map(({ name, marks }) => (
            <tr key={name}>
              <th scope="row">
                {name !== 'VISIT' && <small>{t('ladder.slack')}</small>}
                {t(`ladder.${name}`)}
              </th>
              <td>
                <ol className={styles.line}>
                  {marks.map(({ label, isCall }, index) => (
                    <li key={index} data-call={isCall}>
                      <b>{label}</b>
                      <span>{t(isCall ? 'ladder.call' : 'ladder.message')}</span>
                    </li>
                  ))}
                </ol>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.stops}>
        <span>{t('ladder.stops')}</span>
        <ul>
          {STOPS.map((stop) => (
            <li key={stop}>{t(`ladder.stop.${stop}`)}</li>
          ))}
        </ul>
      </div>
      <p className={styles.quiet}>
        {t('ladder.quiet', {
          from: format.hour(templates.quietStartHour),
          to: format.hour(templates.quietEndHour),
        })}
      </p>
    </Panel>
  );
}

/** The call is as long after the second message as that was after the first; a weekend moves it on. */
function taskMarks(slackDays: number, say: (day: number) => string): Mark[] {
  const [first = 0, second = 0] = ladderDays(slackDays);
  return [
    { label: say(first), isCall: false },
    { label: say(second), isCall: false },
    { label: say(second + (second - first)), isCall: true },
  ];
}

function visitMarks(say: (days: number) => string): Mark[] {
  const [early, late] = VISIT_REMINDER_DAYS;
  return [
    { label: say(early), isCall: false },
    { label: say(late), isCall: false },
    { label: say(late), isCall: true },
  ];
}
