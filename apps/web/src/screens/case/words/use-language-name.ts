import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/i18n.js';
import { LOCALES } from '../../../i18n/languages.js';

/** "Spanish" or "español": the name of the patient's language in the reader's; the tag itself where nobody knows it. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useCallback(
    (tag) => {
      try {
        return new Intl.DisplayNames([LOCALES[language]], { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    [language],
  );
}
