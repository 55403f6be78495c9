import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';
import { FileActs } from './FileActs.js';
import css from './files.module.css';
import { FileState } from './FileState.js';
import type { FileView } from './files.queries.js';
import { FileName } from './RecordFiles.js';
import type { Uploads } from './use-uploads.js';

interface FilesTableProps {
  view: CaseView;
  files: readonly FileView[];
  uploads: Uploads;
}

/** Every file of the case, also those that were not taken, replaced or taken away: who sent it, when, how it stands. */
export function FilesTable({ view, files, uploads }: FilesTableProps) {
  const t = useWords('caseFiles');
  const wording = useWords('wording');
  const format = useFormat();
  return (
    <div className={panels.scroll}>
      <table className={`${panels.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('column.file')}</th>
            <th scope="col">{t('column.record')}</th>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.sent')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => {
            const item = view.recordItems.find(({ id }) => id === file.recordItemId);
            return (
              <tr key={file.id} data-focus-row>
                <th scope="row">
                  <FileName file={file} />
                </th>
                <td>{item && wording(`recordKind.${item.kind}`)}</td>
                <td>
                  <FileState file={file} />
                </td>
                <td>
                  {format.instant(file.uploadedAt)}
                  {file.uploadedByName && (
                    <span className={css.fact}>{t('by', { name: file.uploadedByName })}</span>
                  )}
                </td>
                <td>{!view.isReadOnly && <FileActs caseId={view.id} file={file} uploads={uploads} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
