import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useActs } from './CaseActs.js';
import type { FormValue, FormValues } from './edits.js';
import css from './form.module.css';
import { isOvertaken } from './overtaken.js';
import type { ActForm } from './use-act-form.js';

export interface MeanwhileProps<V extends FormValues> {
  form: ActForm<V>;
  /** Where the fields on the page do not say it themselves. */
  labelOf: ((field: keyof V & string) => string) | undefined;
  shownOf: ((field: keyof V & string) => string) | undefined;
}

/** Somebody else changed the same thing: who, and for each field both have written a choice. Nothing typed is lost. */
export function Meanwhile<V extends FormValues>({ form, labelOf, shownOf }: MeanwhileProps<V>) {
  const t = useWords('case');
  const format = useFormat();
  const { view } = useActs();
  const later = view.timeline.find((entry) => entry.seq > form.sinceVersion && !entry.isCorrected);
  const who = later?.actorName ?? t('form.somebody');
  const isRefused = isOvertaken(form.problem);
  const nameOf = (field: keyof V & string): string =>
    form.words.get(field)?.label ?? labelOf?.(field) ?? field;
  const theirs = (field: keyof V & string): string =>
    shownOf?.(field) || wordsOf(form, field, form.initial[field]) || t('form.empty');
  const mine = (field: keyof V & string): string =>
    wordsOf(form, field, form.values[field]) || t('form.empty');
  return (
    <div className={isRefused ? css.problem : css.news} role={isRefused ? 'alert' : 'status'}>
      <p>{later ? t('form.overtakenBy', { who, at: format.time(later.at) }) : t('form.overtaken')}</p>
      {form.overtaken.map((field) => (
        <div key={field} className={css.both} role="group" aria-label={nameOf(field)}>
          <b>{nameOf(field)}</b>
          <Button size="xs" className={css.side} onClick={() => form.settle(field, 'THEIRS')}>
            {t('form.theirs', { value: theirs(field) })}
          </Button>
          <Button size="xs" className={css.side} onClick={() => form.settle(field, 'MINE')}>
            {t('form.mine', { value: mine(field) })}
          </Button>
        </div>
      ))}
      {form.followed.length > 0 && (
        <details className={css.followed}>
          <summary>{t('form.show')}</summary>
          <ul>
            {form.followed.map((field) => (
              <li key={field}>
                {nameOf(field)}: <b>{theirs(field)}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function wordsOf<V extends FormValues>(
  form: ActForm<V>,
  field: keyof V & string,
  value: FormValue | undefined,
): string {
  if (value === undefined) return '';
  const shown = form.words.get(field)?.shown;
  return shown ? shown(value) : Array.isArray(value) ? value.join(', ') : String(value);
}
