import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../app/session.queries.js';
import { Loading } from '../../components/Loading.js';
import { notify } from '../../components/notices.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { AbsenceForm } from './AbsenceForm.js';
import { absencesQuery, useEndAbsence, type Absence } from './absence.queries.js';
import styles from './absence.module.css';

/** Who is away and covered by whom, and one's own next absence. */
export function AbsenceDrawer({ personId, onClose }: { personId: string; onClose: () => void }) {
  const t = useWords('shell');
  const { data: absences } = useQuery(absencesQuery);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title={t('away.title')}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      {absences ? <List absences={absences} /> : <Loading rows={2} />}
      <AbsenceForm personId={personId} onDone={onClose} />
    </Drawer>
  );
}

function List({ absences }: { absences: Absence[] }) {
  const t = useWords('shell');
  const format = useFormat();
  const me = useMe();
  const end = useEndAbsence();
  const isLeading = me.roles.includes('SUPERVISOR') || me.roles.includes('ADMINISTRATOR');
  if (absences.length === 0) return <p className={styles.none}>{t('away.none')}</p>;
  return (
    <ul className={styles.list}>
      {absences.map((absence) => (
        <li key={absence.id}>
          <span>
            <b>{absence.personName}</b>{' '}
            {t('away.days', {
              from: format.day(absence.fromOn, me.today),
              until: format.day(absence.untilOn, me.today),
            })}
            <small>{t('away.by', { name: absence.coveredByName })}</small>
            {absence.note && <small>{absence.note}</small>}
          </span>
          {(isLeading || absence.personId === me.id) && (
            <Button
              size="xs"
              loading={end.isPending && end.variables === absence.id}
              aria-label={t('away.endOf', { name: absence.personName })}
              onClick={() => end.mutate(absence.id, { onSuccess: () => notify(t('away.ended')) })}
            >
              {t('away.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
