import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import type { Option } from './Choice.js';
import css from './fields.module.css';

interface ChecksProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Any of a few. The order of the options is kept, whatever the order of the clicks. */
export function Checks<T extends string>({ label, options, value, onChange, hint, error }: ChecksProps<T>) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset className={css.group} aria-describedby={described || undefined}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.columns}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            size="sm"
            label={option.label}
            checked={value.includes(option.value)}
            aria-invalid={error ? true : undefined}
            onChange={({ currentTarget }) =>
              onChange(
                options
                  .map((each) => each.value)
                  .filter((each) => (each === option.value ? currentTarget.checked : value.includes(each))),
              )
            }
          />
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
