import { Button, Drawer } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './DirectoryTable.module.css';

interface EditDrawerProps {
  title: string;
  failure: unknown;
  /** What the server said that belongs to no field. */
  said: string[];
  isSaving: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  children: ReactNode;
}

export function EditDrawer({ title, failure, said, isSaving, onSubmit, onClose, children }: EditDrawerProps) {
  const s = useWords('shell');
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={title}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {failure != null && <Problem>{failureText(s, failure)}</Problem>}
        {said.map((text) => (
          <Problem key={text}>{text}</Problem>
        ))}
        {children}
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={isSaving}>
            {s('form.save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {s('form.cancel')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
