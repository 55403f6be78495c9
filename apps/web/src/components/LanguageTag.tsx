import { useFormat } from '../i18n/format.js';
import styles from './LanguageTag.module.css';

/** The patient's language as its short code, with the name for whoever hears or points at it. */
export function LanguageTag({ code }: { code: string }) {
  const format = useFormat();
  const name = format.language(code);
  return (
    <span className={styles.tag} data-other={code !== 'en'} title={name}>
      <span aria-hidden="true">{code.slice(0, 2).toUpperCase()}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
