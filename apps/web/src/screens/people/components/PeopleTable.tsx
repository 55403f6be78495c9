import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Person } from '../people.queries.js';
import styles from './PeopleTable.module.css';

interface PeopleTableProps {
  people: Person[];
  ownId: string;
  onEdit: (personId: string) => void;
}

export function PeopleTable({ people, ownId, onEdit }: PeopleTableProps) {
  const t = useWords('people');
  const format = useFormat();
  return (
    <div className={styles.frame}>
      <table className={table.table}>
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('roles')}</th>
            <th scope="col">{t('clinical')}</th>
            <th scope="col">{t('statusLabel')}</th>
            <th scope="col" className={table.number}>
              {t('openCases')}
            </th>
            <th scope="col">{t('lastSignIn')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={styles.row} data-status={person.status}>
              <th scope="row">
                <button type="button" className={styles.name} onClick={() => onEdit(person.id)}>
                  {person.name}
                </button>
                {person.id === ownId && <span className={table.small}> ({t('you')})</span>}
                <small>{person.email}</small>
              </th>
              <td>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</td>
              <td>{person.isClinical ? t('yes') : ''}</td>
              <td>
                <span className={styles.status} data-status={person.status}>
                  {t(`status.${person.status}`)}
                </span>
              </td>
              <td className={table.number}>{format.number(person.openCaseCount)}</td>
              <td className={table.quiet}>
                {person.lastSignInAt ? format.instant(person.lastSignInAt) : t('never')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
