import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import { useWords } from '../../../i18n/i18n.js';
import { worryCardVersionsQuery, type WorryCard } from '../library.queries.js';
import styles from '../LibraryScreen.module.css';
import { useReviewText } from './use-review-text.js';

/** What people could read before: nothing published is ever changed. */
export function VersionsDrawer({ card, onClose }: { card: WorryCard; onClose: () => void }) {
  const t = useWords('library');
  const s = useWords('shell');
  const reviewText = useReviewText();
  const versions = useQuery(worryCardVersionsQuery(card.kind, card.language));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={`${t('versions')}: ${card.title}`}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      {versions.error && <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />}
      {!versions.data && !versions.error && <Loading />}
      {versions.data?.map((one) => (
        <section key={one.version} className={styles.version}>
          <h3>{one.version === 0 ? t('shipped') : t('version', { version: one.version })}</h3>
          <div lang={card.language}>
            <p>
              <b>{one.title}</b>
            </p>
            {one.body.split('\n').map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
          <p className={styles.lead}>
            {reviewText(one)}
            {one.publishedByName && ` · ${t('publishedBy', { name: one.publishedByName })}`}
          </p>
        </section>
      ))}
    </Drawer>
  );
}
