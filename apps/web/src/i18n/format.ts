import { useMemo } from 'react';
import { formatFor, type Format } from './format-for.js';
import { useLanguage } from './i18n.js';

export type { Format };

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(language), [language]);
}
