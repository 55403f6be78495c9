import { useWords } from '../../../i18n/i18n.js';
import panels from '../panels/panels.module.css';
import css from './files.module.css';
import type { FileView } from './files.queries.js';

/** Where a file stands, in words: whether it may be opened, and why it cannot or why its pages go into no packet. */
export function FileState({ file }: { file: FileView }) {
  const t = useWords('caseFiles');
  const { state, refusal, problem, media, isLate } = file;
  const isWithdrawn = refusal === 'WITHDRAWN';
  const stands = isWithdrawn ? refusal : state === 'CLEAN' && !file.isScanned ? 'NOT_SCANNED' : state;
  const kind = problem === 'NO_PAGES' && media === 'image/tiff' ? 'TIFF' : problem;
  const more = [
    state === 'QUARANTINED' && isLate && t('scannerAway'),
    refusal && !isWithdrawn && t(`refusal.${refusal}`),
    file.refusalNote,
    kind && t(`problem.${kind}`),
    file.duplicateOfId && t('duplicate'),
    file.replacedById && t('replaced'),
  ].filter((part): part is string => Boolean(part));
  const tone = more.length > 0 ? 'WARN' : state === 'CLEAN' ? 'OK' : 'ACCENT';
  return (
    <>
      <span className={panels.chip} data-tone={tone}>
        {t(`state.${stands}`)}
      </span>{' '}
      {more.length > 0 && <span className={css.warn}>{more.join(' · ')}</span>}
    </>
  );
}
