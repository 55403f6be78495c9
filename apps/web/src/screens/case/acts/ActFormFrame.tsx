import { Button } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { LeftBehind } from '../../../app/drafts/LeftBehind.js';
import { useWords } from '../../../i18n/i18n.js';
import type { FormValues } from './edits.js';
import css from './form.module.css';
import { FormProblem } from './FormProblem.js';
import type { ActForm } from './use-act-form.js';
import { useFocusOnOpen } from './use-focus.js';

interface ActFormFrameProps<V extends FormValues> {
  form: ActForm<V>;
  /** Says what is recorded; the form's accessible name. */
  title: string;
  lead?: ReactNode;
  /** What the button says: the act itself, never just OK. */
  submit: string;
  onCancel?: (() => void) | undefined;
  /** Changes when the form is opened anew and shall take the focus; undefined leaves the focus where it is. */
  focus?: string | number | undefined;
  /** A field's name and value in words, for showing what somebody else changed. */
  labelOf?: (field: keyof V & string) => string;
  shownOf?: (field: keyof V & string) => string;
  /** Shown in a frame of its own, for a form that opens among other things. */
  isBoxed?: boolean;
  isTitleHidden?: boolean;
  /** Beside the buttons. */
  note?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}

/** The frame of every form of the case page: Ctrl or ⌘ with Enter saves, Escape leaves, problems stand on top. */
export function ActFormFrame<V extends FormValues>(props: ActFormFrameProps<V>) {
  const { form, title, submit, onCancel, isBoxed = false } = props;
  const t = useWords('shell');
  const ref = useRef<HTMLFormElement>(null);
  useFocusOnOpen(ref, props.focus);
  const errorCount = Object.keys(form.errors).length;
  useEffect(() => {
    if (errorCount > 0)
      ref.current
        ?.querySelector<HTMLElement>(
          '[aria-invalid="true"]:is(input, select, textarea), [aria-invalid="true"] input',
        )
        ?.focus();
  }, [errorCount]);

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      ref.current?.requestSubmit();
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <form
      ref={ref}
      className={isBoxed ? `${css.form} ${css.boxed}` : css.form}
      aria-label={title}
      noValidate
      onSubmit={form.submit}
      onKeyDown={onKeyDown}
    >
      {!props.isTitleHidden && (
        <div>
          <h3 className={css.title}>{title}</h3>
          {props.lead && <p className={css.lead}>{props.lead}</p>}
        </div>
      )}
      <LeftBehind leftAt={form.leftAt} onDiscard={form.reset} />
      <FormProblem form={form} labelOf={props.labelOf} shownOf={props.shownOf} />
      {props.children}
      <div className={css.foot}>
        <Button
          type="submit"
          variant="filled"
          loading={form.isPending}
          rightSection={<kbd aria-hidden="true">⌃↵</kbd>}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('form.cancel')}</Button>}
        {props.extra}
        {props.note && <span className={css.note}>{props.note}</span>}
      </div>
    </form>
  );
}
