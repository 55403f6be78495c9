import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { CardLanguage, TemplateCheck } from '@sextant/domain';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './TemplateColumn.module.css';

/** What an editor watches: how hard it reads, how many parts it costs, and whether a word tells too much. */
export function Figures({ check, language }: { check: TemplateCheck; language: CardLanguage }) {
  const t = useWords('reminders');
  const format = useFormat();
  const { problems, grade, longestSentence, sms } = check;
  const has = (...codes: string[]): boolean => problems.some(({ code }) => codes.includes(code));
  const figures: { text: string; detail?: string; isGood: boolean }[] = [];
  if (grade !== undefined) {
    const rounded = format.number(Math.max(0, Math.round(grade * 10) / 10));
    figures.push({
      text: t(language === 'en' ? 'figures.grade' : 'figures.inflesz', { grade: rounded }),
      detail: t(language === 'en' ? 'figures.gradeLimit' : 'figures.infleszLimit'),
      isGood: !has('TOO_HARD'),
    });
  }
  figures.push({
    text: t('figures.sentence', { count: longestSentence }),
    isGood: !has('LONG_SENTENCE'),
  });
  if (sms) {
    const letters = t('figures.letters', { count: sms.units });
    figures.push({
      text: t('figures.parts', { count: sms.segments }),
      detail: sms.encoding === 'UCS_2' ? `${letters}, ${t('figures.wide')}` : letters,
      isGood: !has('TOO_MANY_PARTS'),
    });
  }
  const isClean = !has('BANNED_WORD');
  figures.push({ text: t(isClean ? 'figures.noBanned' : 'figures.banned'), isGood: isClean });
  return (
    <ul className={styles.figures} aria-label={t('figures.label')}>
      {figures.map(({ text, detail, isGood }) => (
        <li key={text} data-good={isGood}>
          {isGood ? (
            <IconCheck size={14} stroke={2} aria-hidden="true" />
          ) : (
            <IconAlertTriangle size={14} stroke={1.8} aria-hidden="true" />
          )}
          {text}
          {detail && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  );
}
