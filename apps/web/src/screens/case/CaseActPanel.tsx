import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/i18n.js';

interface CaseActPanelProps {
  caseId: string;
  /** The act is recorded. */
  onDone: () => void;
  onClose: () => void;
}

/** The form of a case's suggested next act, for use beside a list. */
export function CaseActPanel({ caseId }: CaseActPanelProps) {
  const t = useWords('case');
  return (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {t('title')}
    </Link>
  );
}
