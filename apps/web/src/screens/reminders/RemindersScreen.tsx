import {
  PATIENT_TASK_KINDS,
  stepOf,
  type Channel,
  type PatientTaskKind,
  type TemplatePlace,
} from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { draftsQuery, useServerDraft } from '../../app/drafts/use-server-draft.js';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Panel } from '../../components/Panel.js';
import { Segments } from '../../components/Segments.js';
import { useWords } from '../../i18n/i18n.js';
import { LadderPanel } from './components/LadderPanel.js';
import { SimulationPanel } from './components/SimulationPanel.js';
import { TemplateColumn } from './components/TemplateColumn.js';
import { messageTemplatesQuery, wordsOf } from './reminders.queries.js';
import styles from './RemindersScreen.module.css';
import {
  draftOver,
  isNoTemplateDraft,
  noTemplateDrafts,
  readTemplateDrafts,
  templateDraftOf,
  withTemplateDraft,
  type TemplateDraft,
} from './template-drafts.js';

const CHANNELS: readonly Channel[] = ['SMS', 'EMAIL'];

/** What patients are told and when: the ladder, the exact words in both languages, and what publishing them would do. */
export function RemindersScreen() {
  const t = useWords('reminders');
  const search = useSearch({ from: '/staff/reminders' });
  const { data, error, refetch } = useQuery(messageTemplatesQuery);
  const me = useMe();
  const { isPending: isLoadingDrafts } = useQuery(draftsQuery(me.id, null));
  const drafts = useServerDraft({
    caseId: null,
    form: 'message-templates',
    empty: noTemplateDrafts,
    isEmpty: isNoTemplateDraft,
    read: readTemplateDrafts,
  });
  if (!data || isLoadingDrafts) {
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
  const { templates: typed } = drafts.value;
  const write = (
    template: TemplatePlace,
    draft: Pick<TemplateDraft, 'words' | 'version'> | undefined,
  ): void => drafts.keep((now) => withTemplateDraft(now, template, draft));
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
              <small>
                {t(`step.${stepName(one)}`)}
                {typed.some((draft) => draft.kind === one) && ` · ${t('simulation.draft')}`}
              </small>
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
                .map((template) => {
                  const draft = templateDraftOf(drafts.value, template);
                  return (
                    <TemplateColumn
                      key={`${template.kind} ${template.channel} ${template.language}`}
                      templates={data}
                      template={template}
                      draft={draft}
                      leftAt={drafts.leftAt}
                      onChange={(words, version = draft?.version ?? template.version) =>
                        write(
                          template,
                          draftOver(
                            { words: wordsOf(template), version: template.version },
                            { words, version },
                          ),
                        )
                      }
                      onEnd={() => write(template, undefined)}
                    />
                  );
                })}
            </div>
          </Panel>
          <SimulationPanel
            drafts={typed.map(({ kind: of, channel: on, language, words }) => ({
              kind: of,
              channel: on,
              language,
              ...words,
            }))}
          />
        </div>
      </div>
    </>
  );
}

/** Patients have tasks in three steps. */
function stepName(kind: PatientTaskKind): 'RECORDS' | 'INSURANCE' | 'VISIT' {
  const step = stepOf(kind);
  return step === 'INSURANCE' || step === 'VISIT' ? step : 'RECORDS';
}
