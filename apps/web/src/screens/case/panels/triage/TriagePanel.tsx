import type { CaseView } from '../../case.types.js';
import { useFocusFor } from '../../CaseNav.js';
import { ConsentSection } from './ConsentSection.js';
import { TriageForm } from './TriageForm.js';
import { WindowSection } from './WindowSection.js';

/** Why, what, how urgent, and whether messages are welcome. */
export function TriagePanel({ view }: { view: CaseView }) {
  return (
    <>
      <WindowSection view={view} />
      <ConsentSection view={view} />
      <TriageForm view={view} focus={useFocusFor('triage')} />
    </>
  );
}
