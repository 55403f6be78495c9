import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { ConsentSection } from './ConsentSection.js';
import { TalkSection } from './TalkSection.js';
import { TriageForm } from './TriageForm.js';
import { WindowSection } from './WindowSection.js';

/** Why, what, how urgent, and whether messages are welcome. */
export function TriagePanel({ view }: { view: CaseView }) {
  const { form, isAlone } = useCaseNav();
  const focus = useFocusFor('triage');
  const isShown = (name: 'window' | 'consent' | 'triage'): boolean => !isAlone || form === name;
  return (
    <>
      {isShown('window') && <WindowSection view={view} />}
      {isShown('consent') && <ConsentSection view={view} />}
      {!isAlone && <TalkSection view={view} />}
      {isShown('triage') && <TriageForm view={view} focus={focus} />}
    </>
  );
}
