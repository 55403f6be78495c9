import { addYears, PIN_RULES } from '@sextant/domain';
import { Panel } from '../../../components/Panel.js';
import { useFormat } from '../../../i18n/format.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import styles from '../EvidenceScreen.module.css';

/** What the figures rest on, each with its source and the day it was read. */
export function Rules({ today }: { today: string }) {
  const t = useWords('evidence');
  const format = useFormat();
  const language = useLanguage();
  return (
    <Panel title={t('rules.title')} hint={t('rules.hint')}>
      <ul className={styles.rules}>
        {PIN_RULES.map((rule) => (
          <li key={rule.code}>
            {rule[language]}
            <small>
              {t('rules.source', { source: rule.source, on: format.date(rule.asOn) })}
              {addYears(rule.asOn, 1) < today && ` ${t('rules.old')}`}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
