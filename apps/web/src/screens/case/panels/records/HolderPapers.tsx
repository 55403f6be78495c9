import { letterScope } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import { PaperLink } from '../PaperLink.js';

interface HolderPapersProps {
  view: CaseView;
  /** The records of one holder. */
  items: readonly RecordItemView[];
  name: string | undefined;
  hasFax: boolean;
}

/** The request letter to a holder about what it owes, and the cover to fax it with. Without a permission, why not. */
export function HolderPapers({ view, items, name, hasFax }: HolderPapersProps) {
  const t = useWords('caseRecords');
  const scopes = items.flatMap(({ id }) => letterScope(items, view.releases, id, view.today) ?? []);
  const about = scopes.find(({ hasPermission }) => hasPermission)?.items[0];
  if (!name || scopes.length === 0) return null;
  if (!about) return <span>{t('papers.needRelease')}</span>;
  return (
    <>
      <PaperLink view={view} path={`letters/${about.id}`} label={t('papers.letterTo', { holder: name })}>
        {t('papers.letter')}
      </PaperLink>
      {hasFax && (
        <PaperLink
          view={view}
          path={`fax-covers/${about.id}`}
          label={t('papers.faxCoverTo', { holder: name })}
        >
          {t('papers.faxCover')}
        </PaperLink>
      )}
    </>
  );
}
