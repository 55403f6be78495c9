import { useCaseNav } from './CaseNav.js';
import type { CaseView } from './case.types.js';
import { CaseDialogs, DIALOG_FORMS } from './dialogs/CaseDialogs.js';
import { StatusBanner } from './header/StatusBanner.js';
import { PanelContent } from './panels/PanelArea.js';
import { Composer } from './side/Composer.js';
import { Waiting } from './side/Waiting.js';

const COMPOSED: readonly string[] = ['call', 'note', 'ask', 'time', 'barrier', 'distress', 'refer'];
const WHOLE_CASE: readonly string[] = ['report', 'resume', ...DIALOG_FORMS];

/** Whatever the suggested act needs, alone: a call, an answer, a step's panel at its form, or the case as a whole. */
export function ActForms({ view }: { view: CaseView }) {
  const { form } = useCaseNav();
  if (form === 'answer') return <Waiting view={view} />;
  if (form && COMPOSED.includes(form)) return <Composer view={view} />;
  if (form && WHOLE_CASE.includes(form)) {
    return (
      <>
        <StatusBanner view={view} />
        <CaseDialogs view={view} />
      </>
    );
  }
  return <PanelContent view={view} />;
}
