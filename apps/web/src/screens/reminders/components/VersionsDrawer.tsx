import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import { useWords } from '../../../i18n/i18n.js';
import { messageTemplateVersionsQuery, type MessageTemplate } from '../reminders.queries.js';
import styles from './TemplateColumn.module.css';
import { useReviewText } from './use-review-text.js';

interface VersionsDrawerProps {
  template: MessageTemplate;
  onClose: () => void;
  onUse: (version: MessageTemplate) => void;
}

/** What messages said before: nothing published is ever changed. */
export function VersionsDrawer({ template, onClose, onUse }: VersionsDrawerProps) {
  const t = useWords('reminders');
  const s = useWords('shell');
  const reviewText = useReviewText();
  const versions = useQuery(messageTemplateVersionsQuery(template));
  const what = `${t(`task.${template.kind}`)}, ${t(`languages.${template.language}`)}`;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={`${t('versions')}: ${what}`}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      {versions.error && <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />}
      {!versions.data && !versions.error && <Loading />}
      {versions.data?.map((one) => {
        const name = one.version === 0 ? t('shipped') : t('version', { version: one.version });
        return (
          <section key={one.version} className={styles.version}>
            <h3>{name}</h3>
            <div lang={template.language}>
              {one.subject !== null && (
                <p>
                  <b>{one.subject}</b>
                </p>
              )}
              <p className={styles.words}>{one.body}</p>
            </div>
            <p className={styles.review}>
              {one.version > 0 && reviewText(one)}
              {one.publishedByName && ` · ${t('publishedBy', { name: one.publishedByName })}`}
            </p>
            <div>
              <Button size="xs" aria-label={`${t('useAgain')}: ${name}`} onClick={() => onUse(one)}>
                {t('useAgain')}
              </Button>
            </div>
          </section>
        );
      })}
    </Drawer>
  );
}
