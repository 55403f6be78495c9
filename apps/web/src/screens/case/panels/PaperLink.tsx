import type { ReactNode } from 'react';
import type { CaseView } from '../case.types.js';
import panels from './panels.module.css';

interface PaperLinkProps {
  view: CaseView;
  /** Below the papers of the case, e.g. `question-sheet`. */
  path: string;
  /** Where the words beside it do not say for whom or what. */
  label?: string;
  children: ReactNode;
}

/** A paper of the case as a file to keep. Papers are for those who work cases: who only looks gets no link. */
export function PaperLink({ view, path, label, children }: PaperLinkProps) {
  if (view.isReadOnly) return null;
  return (
    <a className={panels.link} href={`/documents/cases/${view.id}/${path}`} download aria-label={label}>
      {children}
    </a>
  );
}
