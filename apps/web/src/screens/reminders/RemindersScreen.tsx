import {
  PATIENT_TASK_KINDS,
  stepOf,
  type Channel,
  type PatientTaskKind,
  type TemplateWords,
} from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Panel } from '../../components/Panel.js';
import { Segments } from '../../components/Segments.js';
import { useWords } from '../../i18n/i18n.js';
import { LadderPanel } from './components/LadderPanel.js';
import { SimulationPanel } from './components/SimulationPanel.js';
import { TemplateColumn } from './components/TemplateColumn.js';
import { messageTemplatesQuery, wordsOf, type MessageTemplate } from './reminders.queries.js';
import styles from './RemindersScreen.module.css';

const CHANNELS: readonly Channel[] = ['SMS', 'EMAIL'];

/** Words somebody is typing, by the template they are for. */
interface Draft {
  template: MessageTemplate;
  words: TemplateWords;
}

/** What patients are told and when: the ladder, the exact words in both languages, and what publishing them would do. */
export function RemindersScreen() {
  const t = useWords('reminders');
  const search = useSearch({ from: '/staff/reminders' });
  const { data, error, refetch } = useQuery(messageTemplatesQuery);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  if (!data) {
    return (
      <>
        <PageHead title={t('title')} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
      </>
    );
  }
  const kind: PatientTaskKind = search.task ?? 'SIGN_FORM';
  const channel: Channel = search.channel ?? 'SMS';
  const unread = data.items.filter(({ version }) => version === 0).length;
  const write = (template: MessageTemplate, words: TemplateWords | undefined): void =>
    setDrafts((now) => [
      ...now.filter((draft) => !isSame(draft.template, template)),
      ...(words ? [{ template, words }] : []),
    ]);
  return (
    <>
      <PageHead title={t('title')} summary={unread > 0 ? t('unread', { count: unread }) : t('allRead')} />
      <div className={styles.screen}>
        <nav className={styles.tasks} aria-label={t('tasks')}>
          {PATIENT_TASK_KINDS.map((one) => (
            <Link
              key={one}
              to="/reminders"
              search={{ ...search, task: one }}
              className={styles.task}
              aria-current={one === kind ? 'page' : undefined}
            >
              <span>{t(`task.${one}`)}</span>
              <small>{t(`step.${stepName(one)}`)}</small>
            </Link>
          ))}
        </nav>
        <div className={styles.main}>
          <LadderPanel kind={kind} templates={data} />
          <Panel
            title={t('texts')}
            hint={t('sample')}
            actions={
              <Segments
                label={t('channel')}
                segments={CHANNELS.map((one) => ({
                  label: t(`channels.${one}`),
                  isActive: one === channel,
                  link: { to: '/reminders', search: { ...search, channel: one } },
                }))}
              />
            }
          >
            <div className={styles.columns}>
              {data.items
                .filter((one) => one.kind === kind && one.channel === channel)
                .map((template) => (
                  <TemplateColumn
                    key={`${template.kind} ${template.channel} ${template.language}`}
                    templates={data}
                    template={template}
                    draft={drafts.find((draft) => isSame(draft.template, template))?.words}
                    onEdit={() => write(template, wordsOf(template))}
                    onChange={(words) => write(template, words)}
                    onEnd={() => write(template, undefined)}
                  />
                ))}
            </div>
          </Panel>
          <SimulationPanel
            drafts={drafts.map(({ template, words }) => ({
              kind: template.kind,
              channel: template.channel,
              language: template.language,
              ...words,
            }))}
          />
        </div>
      </div>
    </>
  );
}

function isSame(one: MessageTemplate, other: MessageTemplate): boolean {
  return one.kind === other.kind && one.channel === other.channel && one.language === other.language;
}

/** Patients have tasks in three steps. */
function stepName(kind: PatientTaskKind): 'RECORDS' | 'INSURANCE' | 'VISIT' {
  const step = stepOf(kind);
  return step === 'INSURANCE' || step === 'VISIT' ? step : 'RECORDS';
}
