import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputTypeAttribute } from 'react';
import type { ActForm } from '../acts/use-act-form.js';
import type { FormValue, FormValues } from '../acts/edits.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { Checks } from './Checks.js';
import { Choice, type Option } from './Choice.js';
import css from './fields.module.css';

/** What every field of a form over a case takes: the form, the field's name, and the words beside it. */
interface BoundProps<V extends FormValues> {
  form: ActForm<V>;
  field: keyof V & string;
  label: string;
  hint?: string | undefined;
  isRequired?: boolean;
  /** Takes the focus when the form opens. */
  isFirst?: boolean;
  isWide?: boolean;
}

function common<V extends FormValues>({
  form,
  field,
  label,
  hint,
  isRequired,
  isFirst,
  isWide,
}: BoundProps<V>) {
  return {
    label,
    name: field,
    description: hint,
    error: form.errors[field],
    withAsterisk: isRequired ?? false,
    required: isRequired ?? false,
    className: isWide ? css.wide : undefined,
    'data-autofocus': isFirst || undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      'label' | 'input' | 'description' | 'error'
    )[],
  };
}

/** Tells the form what the field is called and how a value of it reads, for when somebody else changed it too. */
function say<V extends FormValues>(
  { form, field, label }: BoundProps<V>,
  shown: (value: FormValue) => string = String,
): void {
  form.words.set(field, { label, shown });
}

function labelsOf(options: readonly Option<string>[]): (value: FormValue) => string {
  const labelOf = (one: string): string => options.find(({ value }) => value === one)?.label ?? one;
  return (value) => (Array.isArray(value) ? value.map(labelOf).join(', ') : labelOf(String(value)));
}

function text<V extends FormValues>(form: ActForm<V>, field: keyof V & string): string {
  const value = form.values[field];
  return typeof value === 'string' ? value : '';
}

function put<V extends FormValues>(
  form: ActForm<V>,
  field: keyof V & string,
  value: string | boolean | string[],
): void {
  form.set(field, value as V[typeof field]);
}

interface TextProps {
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  placeholder?: string;
  maxLength?: number;
  autoComplete?: string;
  leftSection?: string;
}

export function TextField<V extends FormValues>(props: BoundProps<V> & TextProps) {
  const { form, field, type, inputMode, placeholder, maxLength = 200, leftSection } = props;
  say(props);
  return (
    <TextInput
      {...common(props)}
      type={type ?? 'text'}
      inputMode={inputMode}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete={props.autoComplete ?? 'off'}
      leftSection={leftSection}
      value={text(form, field)}
      onChange={({ currentTarget }) => put(form, field, currentTarget.value)}
    />
  );
}

export function LongField<V extends FormValues>(
  props: BoundProps<V> & { placeholder?: string; maxLength?: number; rows?: number },
) {
  const { form, field, placeholder, maxLength = 4000, rows = 2 } = props;
  say(props);
  return (
    <Textarea
      {...common(props)}
      rows={rows}
      placeholder={placeholder}
      maxLength={maxLength}
      value={text(form, field)}
      onChange={({ currentTarget }) => put(form, field, currentTarget.value)}
    />
  );
}

/** A calendar day by the browser's own date field: typed or picked, always YYYY-MM-DD underneath. */
export function DateField<V extends FormValues>(
  props: BoundProps<V> & { min?: string | undefined; max?: string | undefined },
) {
  const { form, field, min, max } = props;
  const format = useFormat();
  say(props, (value) => (value === '' ? '' : format.date(String(value))));
  return (
    <TextInput
      {...common(props)}
      type="date"
      min={min}
      max={max}
      value={text(form, field)}
      onChange={({ currentTarget }) => put(form, field, currentTarget.value)}
    />
  );
}

export function PickField<V extends FormValues>(
  props: BoundProps<V> & {
    options: readonly Option<string>[];
    empty?: string;
    onPicked?: (value: string) => void;
  },
) {
  const { form, field, options, empty, onPicked } = props;
  say(props, labelsOf(options));
  return (
    <NativeSelect
      {...common(props)}
      data={[...(empty === undefined ? [] : [{ value: '', label: empty }]), ...options]}
      value={text(form, field)}
      onChange={({ currentTarget }) => {
        put(form, field, currentTarget.value);
        onPicked?.(currentTarget.value);
      }}
    />
  );
}

export function ChoiceField<V extends FormValues>(
  props: BoundProps<V> & { options: readonly Option<string>[] },
) {
  const { form, field, label, hint, options, isWide, isFirst } = props;
  say(props, labelsOf(options));
  return (
    <div className={isWide ? css.wide : undefined} data-autofocus-in={isFirst || undefined}>
      <Choice
        label={label}
        hint={hint}
        error={form.errors[field]}
        options={options}
        value={text(form, field)}
        onChange={(value) => put(form, field, value)}
      />
    </div>
  );
}

export function CheckField<V extends FormValues>(props: BoundProps<V>) {
  const { form, field, label, hint, isWide } = props;
  const t = useWords('case');
  say(props, (value) => t(value === true ? 'form.yes' : 'form.no'));
  return (
    <Checkbox
      className={isWide ? css.wide : undefined}
      size="sm"
      label={label}
      description={hint}
      error={form.errors[field]}
      checked={form.values[field] === true}
      onChange={({ currentTarget }) => put(form, field, currentTarget.checked)}
    />
  );
}

export function ChecksField<V extends FormValues>(
  props: BoundProps<V> & { options: readonly Option<string>[] },
) {
  const { form, field, label, hint, options, isWide, isFirst } = props;
  say(props, labelsOf(options));
  const value = form.values[field];
  return (
    <div className={isWide ? css.wide : undefined} data-autofocus-in={isFirst || undefined}>
      <Checks
        label={label}
        hint={hint}
        error={form.errors[field]}
        options={options}
        value={Array.isArray(value) ? (value as string[]) : []}
        onChange={(next) => put(form, field, next)}
      />
    </div>
  );
}
