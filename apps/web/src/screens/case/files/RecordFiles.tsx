import { CloseButton } from '@mantine/core';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { Problem } from '../../../components/Problem.js';
import type { CaseView } from '../case.types.js';
import type { MenuEntry } from '../overlays/ActionMenu.js';
import { FileActs } from './FileActs.js';
import css from './files.module.css';
import type { FileView } from './files.queries.js';
import { FileState } from './FileState.js';
import type { RecordUploads, Uploads } from './use-uploads.js';

interface RecordFilesProps {
  view: CaseView;
  recordItemId: string;
  files: readonly FileView[];
  uploads: Uploads;
  entries: readonly MenuEntry[];
}

/** The files of one record, where the record is: what arrived, how it stands, what is on its way and what went wrong. */
export function RecordFiles({ view, recordItemId, files, uploads, entries }: RecordFilesProps) {
  const t = useWords('caseFiles');
  const { sending, problem } = uploads.of(recordItemId);
  return (
    <>
      <ul className={css.files}>
        {files.map((file) => (
          <li key={file.id} className={css.file}>
            <FileName file={file} />
            <FileState file={file} />
            {!view.isReadOnly && (
              <span className={css.acts}>
                <FileActs caseId={view.id} file={file} uploads={uploads} entries={entries} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {sending && <Sending {...sending} />}
      {problem && (
        <Problem
          action={
            <CloseButton
              size="sm"
              aria-label={t('problemSeen')}
              onClick={() => uploads.dismiss(recordItemId)}
            />
          }
        >
          {problem}
        </Problem>
      )}
    </>
  );
}

/** What a record row shows of its files: those that are there or being looked at, not those that were replaced. */
export function filesOfRecord(files: readonly FileView[], recordItemId: string): FileView[] {
  return files.filter(
    (file) =>
      file.recordItemId === recordItemId &&
      !file.replacedById &&
      (file.state === 'CLEAN' || file.state === 'QUARANTINED'),
  );
}

/** A link once it may be opened: it is downloaded, never shown as part of the page. */
export function FileName({ file }: { file: FileView }) {
  const t = useWords('caseFiles');
  const format = useFormat();
  const size = t('kilobytes', { size: format.number(Math.ceil(file.bytes / 1024)) });
  const facts = [file.pages === null ? undefined : t('pages', { count: file.pages }), size];
  return (
    <>
      {file.state === 'CLEAN' ? (
        <a
          className={css.name}
          href={`/documents/${file.id}`}
          download
          aria-label={t('downloadFile', { name: file.name })}
        >
          {file.name}
        </a>
      ) : (
        <span className={css.name}>{file.name}</span>
      )}
      <span className={css.fact}>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

export function Sending({ name, percent }: NonNullable<RecordUploads['sending']>) {
  const t = useWords('caseFiles');
  return (
    <p className={css.progress}>
      <progress value={percent} max={100} aria-label={t('sendingName', { name })} />
      <span>{t('sending', { name, percent })}</span>
    </p>
  );
}
