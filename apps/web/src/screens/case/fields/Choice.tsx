import { useId, type KeyboardEvent } from 'react';
import css from './fields.module.css';

export interface Option<T extends string> {
  value: T;
  label: string;
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  /** Empty while nothing is chosen. */
  value: T | '';
  onChange: (value: T) => void;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled?: boolean;
  /** The label is said but not shown, where a table head shows it already. */
  isLabelHidden?: boolean;
  id?: string;
}

/** One of a few, all in sight: real radio buttons, so arrow keys and every screen reader work as always. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const own = useId();
  const id = props.id ?? own;
  const described = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={css.group}
      role="radiogroup"
      aria-invalid={props.error ? true : undefined}
      aria-describedby={described || undefined}
      data-error={props.error ? true : undefined}
      disabled={props.isDisabled}
    >
      <legend className={props.isLabelHidden ? 'visually-hidden' : css.legend}>{props.label}</legend>
      <div className={css.segments} onKeyDown={(event) => chooseByDigit(event, props)}>
        {props.options.map((option) => (
          <label key={option.value} className={css.segment}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} className={css.error}>
          {props.error}
        </p>
      )}
    </fieldset>
  );
}

/** 1 to 9 choose by place, for hands that stay on the keys. */
function chooseByDigit<T extends string>(event: KeyboardEvent<HTMLElement>, props: ChoiceProps<T>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
  const index = Number(event.key) - 1;
  const option = props.options[index];
  if (!option) return;
  event.preventDefault();
  props.onChange(option.value);
  event.currentTarget.querySelectorAll<HTMLInputElement>('input')[index]?.focus();
}
