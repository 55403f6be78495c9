import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { LOCALES } from '../../../../i18n/languages.js';
import type { CaseView } from '../../case.types.js';
import { wallTimeIn } from './wall-time.js';

/** A visit's time on the clock there and on the patient's own, each with its zone's name. */
export function useBothTimes(
  view: CaseView,
): (startsAt: string, zone: string) => { there: string; forPatient: string } {
  const t = useWords('caseVisit');
  const language = useLanguage();
  const { zone: patientZone, givenName: name } = view.patient;
  return (startsAt, zone) => {
    const clock = (timeZone: string): string =>
      new Intl.DateTimeFormat(LOCALES[language], {
        timeZone,
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      }).format(new Date(startsAt));
    const there = wallTimeIn(zone, startsAt);
    const atPatient = wallTimeIn(patientZone, startsAt);
    const isSame = there.on === atPatient.on && there.time === atPatient.time;
    return {
      there: clock(zone),
      forPatient: isSame ? t('sameZone', { name }) : t('forPatient', { name, at: clock(patientZone) }),
    };
  };
}
