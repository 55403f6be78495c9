import { EFFORT_WORDS } from '@sextant/domain';
import { Link } from '@tanstack/react-router';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { PatientRow } from '../evidence.queries.js';
import styles from '../EvidenceScreen.module.css';

/** The acts of one patient with start, stop and minutes, and why less than all of one counts. */
export function ActTable({ patient, zone }: { patient: PatientRow; zone: string }) {
  const t = useWords('evidence');
  const format = useFormat();
  const words = EFFORT_WORDS[useLanguage()];
  return (
    <>
      <table className={styles.acts}>
        <caption className="visually-hidden">{t('act.caption', { name: patient.patientName })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('act.when')}</th>
            <th scope="col">{t('act.who')}</th>
            <th scope="col">{t('act.category')}</th>
            <th scope="col" className={styles.number}>
              {t('act.minutes')}
            </th>
            <th scope="col" className={styles.number}>
              {t('act.counted')}
            </th>
            <th scope="col">{t('act.why')}</th>
          </tr>
        </thead>
        <tbody>
          {patient.acts.map((act) => (
            <tr key={act.actionId}>
              <td>
                {format.instant(act.startAt, zone)} – {format.time(act.endAt, zone)}
              </td>
              <td>{act.personName}</td>
              <td>{words[act.category]}</td>
              <td className={styles.number}>{format.number(act.minutes)}</td>
              <td className={styles.number}>{format.number(act.countedMinutes)}</td>
              <td>{act.reason && t(`reasons.${act.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Link
        to="/cases/$caseId"
        params={{ caseId: patient.caseId }}
        search={{ side: 'effort' }}
        className={table.link}
      >
        {t('openCase')}
      </Link>
    </>
  );
}
