import { CARD_LANGUAGES, type CardLanguage } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { CardDrawer } from './components/CardDrawer.js';
import { TalkCard } from './components/TalkCard.js';
import { VersionsDrawer } from './components/VersionsDrawer.js';
import { WorryCardView } from './components/WorryCardView.js';
import { worryCardsQuery, type WorryCard } from './library.queries.js';
import styles from './LibraryScreen.module.css';

type Opened = { card: WorryCard; as: 'EDIT' | 'VERSIONS' };

/** What to say when people worry, in plain words, and who of the organization stands for them. */
export function LibraryScreen() {
  const t = useWords('library');
  const me = useMe();
  const own = useLanguage();
  const search = useSearch({ from: '/staff/library' });
  const cards = useQuery(worryCardsQuery);
  const [opened, setOpened] = useState<Opened>();
  const language: CardLanguage = search.language ?? own;
  const close = (): void => setOpened(undefined);
  if (!cards.data) {
    return (
      <>
        <PageHead title={t('title')} />
        {cards.error ? <ErrorState error={cards.error} onRetry={() => void cards.refetch()} /> : <Loading />}
      </>
    );
  }
  const mayEdit = me.roles.includes('ADMINISTRATOR');
  const shown = cards.data.filter((card) => card.language === language);
  const unread = shown.filter((card) => card.version === 0).length;
  return (
    <>
      <PageHead title={t('title')} summary={unread > 0 ? t('unread', { count: unread }) : t('allRead')} />
      <div className={styles.bar}>
        <Segments
          label={t('language')}
          segments={CARD_LANGUAGES.map((one) => ({
            label: t(`languages.${one}`),
            isActive: one === language,
            link: { to: '/library', search: { ...search, language: one } },
          }))}
        />
        <p className={styles.lead}>{t('lead')}</p>
      </div>
      <div className={styles.cards} lang={language}>
        {shown.map((card) => (
          <WorryCardView
            key={card.kind}
            card={card}
            isAsked={card.kind === search.card}
            onEdit={mayEdit ? () => setOpened({ card, as: 'EDIT' }) : undefined}
            onVersions={() => setOpened({ card, as: 'VERSIONS' })}
          />
        ))}
        <TalkCard language={language} />
      </div>
      {opened?.as === 'EDIT' && <CardDrawer card={opened.card} onClose={close} />}
      {opened?.as === 'VERSIONS' && <VersionsDrawer card={opened.card} onClose={close} />}
    </>
  );
}
