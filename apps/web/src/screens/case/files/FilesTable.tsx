import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';
import type { FileView } from './files.queries.js';

/** Each file with its record, its state in words, its size, and a way to download it once it may be opened. */
export function FilesTable({ view, files }: { view: CaseView; files: readonly FileView[] }) {
  const t = useWords('caseFiles');
  const wording = useWords('wording');
  const format = useFormat();
  return (
    <table className={panels.table}>
      <thead>
        <tr>
          <th scope="col">{t('column.file')}</th>
          <th scope="col">{t('column.record')}</th>
          <th scope="col">{t('column.state')}</th>
          <th scope="col">{t('column.size')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('column.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => {
          const item = view.recordItems.find(({ id }) => id === file.recordItemId);
          return (
            <tr key={file.id}>
              <th scope="row">{file.name}</th>
              <td>{item && wording(`recordKind.${item.kind}`)}</td>
              <td>
                <FileState file={file} />
              </td>
              <td>
                {format.number(Math.ceil(file.bytes / 1024))} kB
                {file.pages !== null && ` · ${t('pages', { count: file.pages })}`}
              </td>
              <td>
                {file.state === 'CLEAN' && (
                  <a
                    href={`/documents/${file.id}`}
                    download
                    aria-label={t('downloadFile', { name: file.name })}
                  >
                    {t('download')}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FileState({ file }: { file: FileView }) {
  const t = useWords('caseFiles');
  const state = file.state === 'CLEAN' && !file.isScanned ? 'NOT_SCANNED' : file.state;
  const more = [
    file.refusal && t(`refusal.${file.refusal}`),
    file.problem && t(`problem.${file.problem}`),
    file.duplicateOfId && t('duplicate'),
    file.replacedById && t('replaced'),
  ].filter((part): part is string => Boolean(part));
  return (
    <>
      <span
        className={panels.chip}
        data-tone={more.length > 0 ? 'WARN' : file.state === 'CLEAN' ? 'OK' : 'ACCENT'}
      >
        {t(`state.${state}`)}
      </span>{' '}
      {more.join(' · ')}
    </>
  );
}
