import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { FormName } from '../act-target.js';
import css from '../forms/forms.module.css';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';

const DialogForm = lazy(async () => ({ default: (await import('./DialogForm.js')).DialogForm }));

/** What concerns the whole case is done in a dialog: nothing else matters while it is open. */
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

export function CaseDialogs({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const name = DIALOG_FORMS.find((one) => one === nav.form);
  return (
    <Modal
      opened={name !== undefined}
      onClose={nav.close}
      withCloseButton={false}
      size="lg"
      returnFocus
      centered
    >
      {name && (
        <div className={css.dialog} data-focus-home>
          <Suspense>
            <DialogForm name={name} view={view} />
          </Suspense>
        </div>
      )}
    </Modal>
  );
}
