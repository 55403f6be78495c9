import { Button, Modal, TextInput } from '@mantine/core';
import { MAX_MACRO_DAYS, MAX_MACRO_NAME, MAX_MACRO_STEPS } from '@sextant/domain';
import { useRef, useState, type FormEvent } from 'react';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { daysOf, moved, stepOf, type MacroDraft } from './macro-draft.js';
import styles from './MacroSettings.module.css';
import { StepFields, type StepEdit } from './StepFields.js';

interface MacroDialogProps {
  macro: MacroDraft;
  isNew: boolean;
  /** The name as the list shows it. */
  shownName: string;
  isSaving: boolean;
  problem: string | undefined;
  onSave: (macro: MacroDraft) => void;
  onClose: () => void;
}

export function MacroDialog({
  macro,
  isNew,
  shownName,
  isSaving,
  problem,
  onSave,
  onClose,
}: MacroDialogProps) {
  const t = useWords('macros');
  const s = useWords('shell');
  const [name, setName] = useState(shownName);
  const [edits, setEdits] = useState<readonly StepEdit[]>(() => macro.steps.map((step) => editOf(step)));
  const [isChecked, setIsChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const nameError = name.trim() ? undefined : s('form.required');
  const errorOf = ({ step, days }: StepEdit): string | undefined => {
    if (step.kind === 'ADD_NOTE') return step.text?.trim() ? undefined : s('form.required');
    const isWrong = daysOf(days) === undefined || (step.kind === 'SNOOZE' && daysOf(days) === null);
    return isWrong ? t('wrongDays', { most: MAX_MACRO_DAYS }) : undefined;
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsChecked(true);
    if (nameError || edits.some(errorOf)) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    // A name nobody changed stays the product's own, in the language of whoever reads it.
    const ownName = name.trim() === shownName && !isNew ? macro.name : name.trim();
    onSave({ id: macro.id, name: ownName, steps: edits.map(stepOfEdit) });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isNew ? 'newTitle' : 'editTitle')}
      size={620}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {problem && <Problem>{problem}</Problem>}
        <TextInput
          label={t('name')}
          required
          maxLength={MAX_MACRO_NAME}
          value={name}
          error={isChecked ? nameError : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <h3>{t('steps')}</h3>
        {edits.map((edit, index) => (
          <StepFields
            key={edit.key}
            edit={edit}
            index={index}
            count={edits.length}
            error={isChecked ? errorOf(edit) : undefined}
            onChange={(next) => setEdits(edits.with(index, next))}
            onMove={(to) => setEdits(moved(edits, index, to))}
            onRemove={() => {
              setEdits(edits.toSpliced(index, 1));
              form.current?.querySelector<HTMLElement>('select')?.focus();
            }}
          />
        ))}
        <div className={styles.foot}>
          <Button type="submit" variant="filled" loading={isSaving}>
            {s('form.save')}
          </Button>
          {edits.length < MAX_MACRO_STEPS && (
            <Button onClick={() => setEdits([...edits, editOf(stepOf('LOG_CALL'))])}>{t('addStep')}</Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

function editOf(step: StepEdit['step']): StepEdit {
  return { key: crypto.randomUUID(), step, days: String(step.followUpDays ?? step.days ?? '') };
}

function stepOfEdit({ step, days }: StepEdit): StepEdit['step'] {
  if (step.kind === 'LOG_CALL') return { ...step, followUpDays: daysOf(days) ?? null };
  return step.kind === 'SNOOZE' ? { ...step, days: daysOf(days) ?? null } : step;
}
