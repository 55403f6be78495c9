import { ActionIcon, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  CALL_OUTCOMES,
  CALL_PARTIES,
  MACRO_STEP_KINDS,
  PATIENT_TASK_KINDS,
  RECORD_WAYS,
  type CallOutcome,
  type CallParty,
  type MacroStep,
  type PatientTaskKind,
  type RecordWay,
} from '@sextant/domain';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useWords } from '../../../i18n/i18n.js';
import { stepOf, type StepDraft } from './macro-draft.js';
import styles from './MacroSettings.module.css';

/** An act with its days as they are typed. */
export interface StepEdit {
  key: string;
  step: StepDraft;
  days: string;
}

interface StepFieldsProps {
  edit: StepEdit;
  index: number;
  count: number;
  error: string | undefined;
  onChange: (edit: StepEdit) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One act of a macro: what is done, and what that needs. */
export function StepFields({ edit, index, count, error, onChange, onMove, onRemove }: StepFieldsProps) {
  const t = useWords('macros');
  const c = useWords('case');
  const r = useWords('caseRecords');
  const { step, days } = edit;
  const number = index + 1;
  const set = (change: Partial<StepDraft>): void => onChange({ ...edit, step: { ...step, ...change } });
  const setDays = (typed: string): void => onChange({ ...edit, days: typed });
  return (
    <fieldset className={styles.step}>
      <legend className="visually-hidden">{t('step', { number })}</legend>
      <div className={styles.stepHead}>
        <NativeSelect
          label={t('kind')}
          value={step.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value as MacroStep['kind'];
            onChange({ ...edit, step: stepOf(kind), days: kind === 'SNOOZE' ? '1' : '' });
          }}
          data={MACRO_STEP_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <ActionIcon
          aria-label={t('stepEarlier', { number })}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <IconArrowUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          aria-label={t('stepLater', { number })}
          disabled={number === count}
          onClick={() => onMove(index + 1)}
        >
          <IconArrowDown size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={t('removeStep', { number })} disabled={count === 1} onClick={onRemove}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className={styles.stepFields}>
        {step.kind === 'REQUEST_RECORDS' && (
          <NativeSelect
            label={t('way')}
            value={step.way ?? ''}
            onChange={(event) => set({ way: event.currentTarget.value as RecordWay })}
            data={RECORD_WAYS.map((value) => ({ value, label: r(`way.${value}`) }))}
          />
        )}
        {step.kind === 'LOG_CALL' && (
          <>
            <NativeSelect
              label={t('party')}
              value={step.party ?? ''}
              onChange={(event) => set({ party: event.currentTarget.value as CallParty })}
              data={CALL_PARTIES.map((value) => ({ value, label: c(`call.parties.${value}`) }))}
            />
            <NativeSelect
              label={t('outcome')}
              value={step.outcome ?? ''}
              onChange={(event) => set({ outcome: event.currentTarget.value as CallOutcome })}
              data={CALL_OUTCOMES.map((value) => ({ value, label: c(`call.outcomes.${value}`) }))}
            />
            <TextInput
              label={t('followUpDays')}
              description={t('followUpHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              inputMode="numeric"
              value={days}
              error={error}
              onChange={(event) => setDays(event.currentTarget.value)}
            />
          </>
        )}
        {step.kind === 'ASK_PATIENT' && (
          <NativeSelect
            label={t('task')}
            value={step.task ?? ''}
            onChange={(event) => set({ task: event.currentTarget.value as PatientTaskKind })}
            data={PATIENT_TASK_KINDS.map((value) => ({ value, label: c(`ask.kinds.${value}`) }))}
          />
        )}
        {step.kind === 'ADD_NOTE' && (
          <Textarea
            label={t('text')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={step.text ?? ''}
            error={error}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
        )}
        {step.kind === 'SNOOZE' && (
          <TextInput
            label={t('days')}
            required
            inputMode="numeric"
            value={days}
            error={error}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
        )}
      </div>
    </fieldset>
  );
}
