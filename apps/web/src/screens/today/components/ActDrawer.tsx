import { Drawer } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Loading } from '../../../components/Loading.js';
import { useWords } from '../../../i18n/i18n.js';

const loadPanel = () => import('../../case/CaseActPanel.js');
const CaseActPanel = lazy(async () => ({ default: (await loadPanel()).CaseActPanel }));

/** Fetches the code of the panel ahead, when somebody is about to act. */
export function preloadActPanel(): void {
  void loadPanel();
}

interface ActDrawerProps {
  caseId: string;
  name: string;
  onClose: () => void;
}

/** The suggested act of one case, done beside the list. */
export function ActDrawer({ caseId, name, onClose }: ActDrawerProps) {
  const t = useWords('shell');
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(46rem, 96vw)"
      title={name}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Suspense fallback={<Loading rows={3} />}>
        <CaseActPanel caseId={caseId} onDone={onClose} onClose={onClose} />
      </Suspense>
    </Drawer>
  );
}
