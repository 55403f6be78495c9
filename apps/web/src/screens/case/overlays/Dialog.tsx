import { useEffect, useRef, type ReactNode } from 'react';
import css from './overlays.module.css';

interface DialogProps {
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal dialog: the page behind is inert, Escape and a click outside close it. Named by its form. */
export function Dialog({ onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={css.dialog}
      data-focus-home
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={css.dialogBody}>{children}</div>
    </dialog>
  );
}
