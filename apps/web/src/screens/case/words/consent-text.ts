import type { Channel } from '@sextant/domain';
import type { TFunction } from 'i18next';
import type { Format } from '../../../i18n/format.js';
import type { PatientView } from '../case.types.js';

/** The last answer for a channel counts; none means no. */
export function latestConsent(
  consents: PatientView['consents'],
  channel: Channel,
): PatientView['consents'][number] | undefined {
  return consents.filter((consent) => consent.channel === channel).at(-1);
}

/** "yes, spoken, Nov 12", "no, …" or "not asked". */
export function consentText(
  t: TFunction<'case'>,
  format: Format,
  consents: PatientView['consents'],
  channel: Channel,
): string {
  const last = latestConsent(consents, channel);
  if (!last) return t('person.notAsked');
  return t(last.isGiven ? 'person.given' : 'person.refusedOn', {
    how: t(`person.hows.${last.how}`),
    on: format.date(last.on),
  });
}
