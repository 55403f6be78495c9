import { PIN_FIRST_MINUTES } from '@sextant/domain';
import { useState } from 'react';
import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Evidence, PatientRow } from '../evidence.queries.js';
import styles from '../EvidenceScreen.module.css';
import { ActTable } from './ActTable.js';

const COLUMNS = 7;

/** Patients with time in the month, what it amounts to, and what is missing; the acts open below the row. */
export function PatientTable({ evidence }: { evidence: Evidence }) {
  const t = useWords('evidence');
  const format = useFormat();
  const [shown, setShown] = useState<string>();
  return (
    <Panel title={t('table.title')} hint={t('table.hint', { zone: format.zone(evidence.zone) })} isFlush>
      <div className={styles.scroll}>
        <table className={table.table}>
          <caption className="visually-hidden">{t('table.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.patient')}</th>
              <th scope="col">{t('table.navigator')}</th>
              <th scope="col" className={table.number}>
                {t('table.logged')}
              </th>
              <th scope="col" className={table.number}>
                {t('table.counted')}
              </th>
              <th scope="col">{t('table.units')}</th>
              <th scope="col">{t('table.missing')}</th>
              <th scope="col">{t('table.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {nearestFirst(evidence.patients).map((patient) => (
              <PatientLines
                key={patient.caseId}
                patient={patient}
                zone={evidence.zone}
                isShown={shown === patient.caseId}
                onToggle={() => setShown((now) => (now === patient.caseId ? undefined : patient.caseId))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** What can be reported first, then what comes near it. */
function nearestFirst(patients: readonly PatientRow[]): PatientRow[] {
  return patients.toSorted(
    (a, b) => b.countedMinutes - a.countedMinutes || b.loggedMinutes - a.loggedMinutes,
  );
}

interface PatientLinesProps {
  patient: PatientRow;
  zone: string;
  isShown: boolean;
  onToggle: () => void;
}

function PatientLines({ patient, zone, isShown, onToggle }: PatientLinesProps) {
  const t = useWords('evidence');
  const format = useFormat();
  const { caseId, patientName, mrn, navigatorName, loggedMinutes, countedMinutes, g0023, g0024 } = patient;
  const detailId = `acts-${caseId}`;
  return (
    <>
      <tr>
        <th scope="row">
          {patientName}
          {mrn && <div className={`${table.small} ${styles.regular}`}>{mrn}</div>}
        </th>
        <td>{navigatorName}</td>
        <td className={table.number}>{format.number(loggedMinutes)}</td>
        <td className={table.number}>{format.number(countedMinutes)}</td>
        <td className={table.nowrap}>
          {g0023 === 0
            ? t('table.unitsNone')
            : g0024 === 0
              ? t('table.unitsFirst')
              : t('table.unitsOf', { more: g0024 })}
        </td>
        <td>{useMissing(patient).join(', ') || t('table.none')}</td>
        <td>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isShown}
            aria-controls={isShown ? detailId : undefined}
            aria-label={t('table.show', { name: patientName, count: patient.acts.length })}
            onClick={onToggle}
          >
            {format.number(patient.acts.length)}
          </button>
        </td>
      </tr>
      {isShown && (
        <tr className={styles.detail} id={detailId}>
          <td colSpan={COLUMNS}>
            <ActTable patient={patient} zone={zone} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Gates that are not met, then the minutes that are missing to the first unit. */
function useMissing({ gates, countedMinutes }: PatientRow): string[] {
  const t = useWords('evidence');
  const format = useFormat();
  const left = PIN_FIRST_MINUTES - countedMinutes;
  return [
    ...gates
      .filter(({ state }) => state !== 'MET')
      .map(({ gate, state, on }) => t(`gates.${gate}.${state}`, { on: on ? format.date(on) : '' })),
    ...(left > 0 ? [t('minutesLeft', { count: left })] : []),
  ];
}
