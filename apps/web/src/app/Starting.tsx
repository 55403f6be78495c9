import { BrandMark } from '../components/Brand.js';
import { useWords } from '../i18n/i18n.js';
import styles from './BarePage.module.css';

/** Shown while the server says who is signed in, when that takes longer than a moment. */
export function Starting() {
  const t = useWords('shell');
  return (
    <main className={styles.page} aria-busy="true">
      <BrandMark size={34} />
      <h1>{t('product')}</h1>
      <p role="status">{t('loading')}</p>
    </main>
  );
}
