import type { ReactNode } from 'react';
import { ColorSchemeSwitch, LanguageSwitch } from '../../../app/Switches.js';
import { BrandMark } from '../../../components/Brand.js';
import { TabTitle } from '../../../components/TabTitle.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './AccountFrame.module.css';

interface AccountFrameProps {
  title: string;
  text?: ReactNode;
  children: ReactNode;
  /** A quiet link below the box. */
  foot?: ReactNode;
}

/** The page of everybody who is not signed in yet: one thing to do, in the middle. */
export function AccountFrame({ title, text, children, foot }: AccountFrameProps) {
  const t = useWords('signIn');
  const s = useWords('shell');
  return (
    <div className={styles.page}>
      <TabTitle>{t('title')}</TabTitle>
      <header className={styles.top}>
        <LanguageSwitch />
        <ColorSchemeSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.brand}>
          <BrandMark size={34} />
          <span>
            <b>{s('product')}</b>
            <small>{t('motto')}</small>
          </span>
        </div>
        <div className={styles.box}>
          <h1>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
          {children}
        </div>
        {foot && <div className={styles.foot}>{foot}</div>}
      </main>
    </div>
  );
}
