import type { RuleSource, RuleText } from '@sextant/domain';
import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import panels from './panels.module.css';

interface RuleNoteProps {
  title: RuleText;
  text: RuleText;
  source: RuleSource;
  isOld: boolean;
  children?: ReactNode;
}

/** What usually holds, where it was read and when it was last checked. */
export function RuleNote({ title, text, source, isOld, children }: RuleNoteProps) {
  const t = useWords('case');
  const format = useFormat();
  const language = useLanguage();
  return (
    <div className={panels.rule}>
      <h4>{title[language]}</h4>
      <p>{text[language]}</p>
      {children}
      <p className={panels.dim}>
        {t('rule.source', { source: source.name, on: format.date(source.checkedOn) })}
        {isOld && ` ${t('rule.old')}`}
      </p>
    </div>
  );
}
