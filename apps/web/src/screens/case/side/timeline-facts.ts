import { BARRIER_WORDS } from '@sextant/domain';
import type {
  ActionPayloads,
  CandidateFields,
  CoverageFields,
  TriageFields,
  VisitPrep,
} from '@sextant/domain';
import type { TFunction } from 'i18next';
import type { Format } from '../../../i18n/format.js';
import type { CaseView } from '../case.types.js';
import { itemName } from '../forms/item-name.js';

export interface SentenceWords {
  t: TFunction<'caseTimeline'>;
  common: TFunction<'case'>;
  wording: TFunction<'wording'>;
  format: Format;
}

export interface Context extends SentenceWords {
  view: CaseView;
  who: string;
  name: string;
}

type FieldName =
  | keyof TriageFields
  | keyof CandidateFields
  | keyof CoverageFields
  | keyof VisitPrep
  | keyof ActionPayloads['UPDATE_RECORD_ITEM'];

/** A long form names its first fields; the rest is counted. */
const MOST_FIELDS = 5;

export function fieldsOf(payload: object, { t, format }: Context): { fields: string } {
  const names = t('field', { returnObjects: true }) as Record<FieldName, string>;
  const known = Object.entries(payload).flatMap(([field, value]) => {
    const name = value === undefined ? undefined : names[field as FieldName];
    return name ? [name] : [];
  });
  const unique = [...new Set(known)];
  if (unique.length <= MOST_FIELDS) return { fields: format.list(unique) };
  const first = unique.slice(0, MOST_FIELDS - 1);
  return { fields: t('andMore', { fields: first.join(', '), count: unique.length - first.length }) };
}

export function records(ids: readonly string[], { view, wording, format }: Context): { records: string } {
  const items = view.recordItems.filter((item) => ids.includes(item.id));
  return {
    records:
      items.length > 0 ? format.list(items.map((item) => itemName(wording, item))) : wording('anyRecord'),
  };
}

export function candidate(id: string, { view, wording }: Context): { candidate: string } {
  return { candidate: view.candidates.find((one) => one.id === id)?.name ?? wording('step.CENTER') };
}

export function task(id: string, { view, common }: Context): { task: string } {
  const found = view.tasks.find((one) => one.id === id);
  return { task: found ? common(`ask.kinds.${found.kind}`) : '' };
}

export function contact(name: string | null | undefined, { t }: Context): string {
  return name ? t('contact', { name }) : '';
}

export function quoted(text: string | null | undefined): string {
  return text ? `“${text}”` : '';
}

export function barrier(id: string, { view, t }: Context): { barrier: string } {
  const found = view.barriers.find((one) => one.id === id);
  return { barrier: found ? BARRIER_WORDS[languageOf(t)].kinds[found.kind] : t('barrier') };
}

/** The domain's own words come in the language these are in. */
export function languageOf(t: SentenceWords['t']): 'en' | 'es' {
  return t('language') === 'es' ? 'es' : 'en';
}
