import type { RecordingRule } from '@sextant/domain';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import panels from './panels.module.css';

/** What usually holds for recording where the visit is. The last line is always the same: ask first. */
export function RecordingCard({ rule }: { rule: RecordingRule }) {
  const t = useWords('case');
  const format = useFormat();
  const { usState, kind, notes, source, isOld } = rule;
  return (
    <div className={panels.rule}>
      <h4>{t('recording.title', { state: usState })}</h4>
      <p>
        {[t(`recording.kind.${kind}`), ...notes.map((note) => t(`recording.note.${note}`))].join(' ')}{' '}
        <b>{t('recording.askFirst')}</b>
      </p>
      <p className={panels.dim}>
        {t('rule.source', { source: source.name, on: format.date(source.checkedOn) })}
        {isOld && ` ${t('rule.old')}`}
      </p>
    </div>
  );
}
