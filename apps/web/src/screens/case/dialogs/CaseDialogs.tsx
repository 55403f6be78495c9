import { lazy, Suspense } from 'react';
import type { FormName } from '../act-target.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { Dialog } from '../overlays/Dialog.js';

const DialogForm = lazy(async () => ({ default: (await import('./DialogForm.js')).DialogForm }));

export const DIALOG_FORMS = [
  'assign',
  'pause',
  'close',
  'deceased',
  'reopen',
  'round',
  'skip',
] as const satisfies readonly FormName[];
export type DialogName = (typeof DIALOG_FORMS)[number];

/** What concerns the whole case is done in a dialog: nothing else matters while it is open. */
export function CaseDialogs({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const name = DIALOG_FORMS.find((one) => one === nav.form);
  if (!name || view.isReadOnly) return null;
  return (
    <Suspense>
      <Dialog key={`${name}-${nav.opened}`} onClose={nav.close}>
        <DialogForm name={name} view={view} />
      </Dialog>
    </Suspense>
  );
}
