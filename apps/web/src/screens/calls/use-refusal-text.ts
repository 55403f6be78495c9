import type { LogPartyCallMutation } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';

export type CallRefusal = Extract<
  LogPartyCallMutation['logPartyCall'],
  { __typename: 'PartyCallRefused' }
>['refusals'][number];

/** A refusal in the reader's language, by its code; in English the server's own sentence, which is more exact. */
export function useRefusalText(): (refusal: CallRefusal) => string {
  const t = useWords('calls');
  const language = useLanguage();
  return ({ code, message }) => {
    if (language === 'en') return message;
    const known = t('refusal', { returnObjects: true }) as Record<string, string>;
    return known[code] ?? message;
  };
}
