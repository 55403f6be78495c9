import { LinkButton } from '../components/LinkButton.js';
import { TabTitle } from '../components/TabTitle.js';
import { useWords } from '../i18n/i18n.js';
import styles from './BarePage.module.css';

/** An address that leads nowhere, or to what is not yours: the answer is the same. */
export function NotFound() {
  const t = useWords('shell');
  return (
    <main className={styles.page}>
      <TabTitle>{t('notFound.title')}</TabTitle>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <LinkButton to="/">{t('notFound.home')}</LinkButton>
    </main>
  );
}
