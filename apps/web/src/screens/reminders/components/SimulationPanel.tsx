import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../../components/ErrorState.js';
import { LinkButton } from '../../../components/LinkButton.js';
import { Panel } from '../../../components/Panel.js';
import { Problem } from '../../../components/Problem.js';
import tables from '../../../components/table.module.css';
import type { MessageDraftInput, SimulateRemindersQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useSimulation } from '../reminders.queries.js';
import styles from './SimulationPanel.module.css';

type Simulation = Extract<SimulateRemindersQuery['simulateReminders'], { __typename: 'ReminderSimulation' }>;

/** Who would get what in the next seven days, in the words as they are or as they are being written. */
export function SimulationPanel({ drafts }: { drafts: MessageDraftInput[] }) {
  const t = useWords('reminders');
  const say = useProblemText();
  const simulation = useSimulation();
  const { data, error, isPending } = simulation;
  const run = (): void => simulation.mutate(drafts);
  return (
    <Panel
      title={t('simulation.title')}
      hint={t('simulation.hint')}
      actions={
        <>
          {drafts.length > 0 && (
            <span className={styles.drafts}>{t('simulation.withDrafts', { count: drafts.length })}</span>
          )}
          <Button size="xs" loading={isPending} onClick={run}>
            {t(data ? 'simulation.runAgain' : 'simulation.run')}
          </Button>
        </>
      }
    >
      <div className={styles.result} aria-live="polite">
        {!data && !error && <p className={styles.held}>{t('simulation.idle')}</p>}
        {error && <ErrorState error={error} onRetry={run} />}
        {data?.__typename === 'InputRefused' &&
          data.problems.map((problem) => <Problem key={problem.message}>{say(problem)}</Problem>)}
        {data?.__typename === 'ReminderSimulation' && <Result simulation={data} />}
      </div>
    </Panel>
  );
}

function Result({ simulation }: { simulation: Simulation }) {
  const t = useWords('reminders');
  const format = useFormat();
  const { days, items, messageCount, patientCount, heldBack, holds } = simulation;
  const heldText = (reason: string, until?: string | null): string =>
    until
      ? t('simulation.held.CASE_PAUSED_UNTIL', { on: format.date(until) })
      : t(`simulation.held.${heldReason(reason)}`);
  const most = Math.max(1, ...days.map((day) => day.messageCount));
  return (
    <>
      {holds.map(({ kind, since }) => (
        <Problem
          key={kind}
          action={
            <LinkButton to="/delivery" size="xs">
              {t('simulation.openDelivery')}
            </LinkButton>
          }
        >
          {t(`simulation.holds.${kind}`, { since: format.instant(since) })}
        </Problem>
      ))}
      <p className={styles.lead}>
        {messageCount === 0
          ? t('simulation.none')
          : t('simulation.lead', {
              messages: t('simulation.messages', { count: messageCount }),
              patients: t('simulation.patients', { count: patientCount }),
            })}
      </p>
      <ol className={styles.days} aria-label={t('simulation.perDay')}>
        {days.map((day) => (
          <li key={day.on}>
            <b>{format.number(day.messageCount)}</b>
            <span className={styles.bar} style={{ height: `${(day.messageCount / most) * 2.5}rem` }} />
            <span>{format.day(day.on)}</span>
          </li>
        ))}
      </ol>
      {heldBack.length > 0 && (
        <p className={styles.held}>
          {t('simulation.heldBack')}:{' '}
          {format.list(
            heldBack.map(
              ({ reason, until, patientCount: count }) =>
                `${t('simulation.patients', { count })}, ${heldText(reason, until)}`,
            ),
          )}
        </p>
      )}
      {items.length > 0 && (
        <Messages items={items} isAll={items.length === messageCount} isHeld={holds.length > 0} />
      )}
    </>
  );
}

interface MessagesProps {
  items: Simulation['items'];
  isAll: boolean;
  /** They have a day, and do not leave on it. */
  isHeld: boolean;
}

function Messages({ items, isAll, isHeld }: MessagesProps) {
  const t = useWords('reminders');
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={`${tables.table} ${tables.stacked}`}>
        <caption className={styles.caption}>
          {t('simulation.list')}. {!isAll && t('simulation.shown', { count: items.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('simulation.when')}</th>
            <th scope="col">{t('simulation.patient')}</th>
            <th scope="col">{t('simulation.text')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td className={styles.when}>
                {isHeld && <small className={styles.sub}>{t('simulation.waits')}</small>}
                {format.instant(item.dueAt, item.zone)}
              </td>
              <th scope="row">
                <Link to="/cases/$caseId" params={{ caseId: item.caseId }}>
                  {item.patientName}
                </Link>
                <small className={styles.sub}>{t(`channels.${item.channel}`)}</small>
              </th>
              <td>
                {item.subject === null ? (
                  <span lang={item.language} className={styles.text}>
                    {item.text}
                  </span>
                ) : (
                  <details lang={item.language} className={styles.text}>
                    <summary>{item.subject}</summary>
                    {item.text}
                  </details>
                )}
                <small className={styles.sub}>
                  {t(`task.${item.kind}`)} ·{' '}
                  {item.version === null
                    ? t('simulation.draft')
                    : item.version === 0
                      ? t('shipped')
                      : t('version', { version: item.version })}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const HELD_REASONS = ['NO_CONSENT', 'OPT_OUT', 'NO_CONTACT', 'CASE_PAUSED'] as const;

function heldReason(reason: string): (typeof HELD_REASONS)[number] | 'OTHER' {
  return HELD_REASONS.find((known) => known === reason) ?? 'OTHER';
}
