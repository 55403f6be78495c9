import { IconUrgent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { LinkButton } from '../../components/LinkButton.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { useMe } from '../session.queries.js';
import css from './EmergencyBar.module.css';
import { emergenciesQuery } from './emergencies.queries.js';
import { Stranger } from './Stranger.js';

/**
 * On every screen of a supervisor: whose words sounded like an emergency, and whether somebody has called. Who belongs to no
 * case has no other place, and is settled here.
 */
export function EmergencyBar() {
  const t = useWords('shell');
  const format = useFormat();
  const me = useMe();
  const { data: open } = useQuery(emergenciesQuery);
  if (!open || open.emergencies.length + open.strangerEmergencies.length === 0) return null;
  return (
    <section className={css.bar} role="alert" aria-label={t('emergency.label')}>
      <IconUrgent size={18} stroke={1.8} aria-hidden="true" />
      <ul className={css.list}>
        {open.emergencies.map(({ caseId, patientName, since, calledOn, navigatorName, coveredByName }) => (
          <li key={caseId}>
            <p>
              <strong>{t('emergency.lead', { name: patientName })}</strong>{' '}
              {t('emergency.since', { at: format.moment(since, me.organization.zone, me.today) })}{' '}
              {t(calledOn ? 'emergency.tried' : 'emergency.nobody')}{' '}
              {coveredByName
                ? t('emergency.cover', { name: navigatorName ?? '', cover: coveredByName })
                : navigatorName
                  ? t('emergency.navigator', { name: navigatorName })
                  : t('emergency.noNavigator')}
            </p>
            <LinkButton
              to="/cases/$caseId"
              params={{ caseId }}
              size="xs"
              variant="filled"
              aria-label={t('emergency.openOf', { name: patientName })}
            >
              {t('emergency.open')}
            </LinkButton>
          </li>
        ))}
        {open.strangerEmergencies.map((stranger) => (
          <Stranger key={`${stranger.channel} ${stranger.sender}`} stranger={stranger} />
        ))}
      </ul>
    </section>
  );
}
