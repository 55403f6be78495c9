import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';
import { caseFilesQuery } from './files.queries.js';
import { FilesTable } from './FilesTable.js';
import { PacketSection } from './PacketSection.js';
import type { Uploads } from './use-uploads.js';

/** All files of a case, and the packet made of them. Files are added beside their record. */
export function FilesSection({ view, uploads }: { view: CaseView; uploads: Uploads }) {
  const t = useWords('caseFiles');
  const files = useQuery(caseFilesQuery(view.id)).data;
  return (
    <section className={panels.section} aria-label={t('title')}>
      <div className={panels.sectionHead}>
        <h3>{t('title')}</h3>
      </div>
      {files?.documents.length === 0 && <p className={panels.empty}>{t('none')}</p>}
      {files && files.documents.length > 0 && (
        <FilesTable view={view} files={files.documents} uploads={uploads} />
      )}
      {files && <PacketSection view={view} packets={files.packets} />}
    </section>
  );
}
