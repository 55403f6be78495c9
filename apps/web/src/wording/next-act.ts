import type { TFunction } from 'i18next';

/** What the button of the suggested act says. */
export function actLabel(t: TFunction<'wording'>, act: { code: string }): string {
  const labels = t('act', { returnObjects: true }) as Record<string, string>;
  return labels[act.code] ?? act.code;
}
