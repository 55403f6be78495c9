import { queryOptions, useQuery } from '@tanstack/react-query';
import { IconEye } from '@tabler/icons-react';
import { memo } from 'react';
import { request } from '../../api/request.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { useMe } from '../session.queries.js';
import { useHere } from './here.js';
import { COLLEAGUES } from './live.graphql.js';
import styles from './Viewers.module.css';

/** Names of everybody in the organization, by id. */
export const colleaguesQuery = queryOptions({
  queryKey: ['people', 'names'],
  queryFn: async () =>
    Object.fromEntries((await request(COLLEAGUES)).people.items.map(({ id, name }) => [id, name])),
  staleTime: 5 * 60_000,
});

/** Names of the others who have this case open. */
function useViewers(caseId: string): string[] {
  const me = useMe();
  const others = useHere(caseId).filter((id) => id !== me.id);
  const { data: names } = useQuery({ ...colleaguesQuery, enabled: others.length > 0 });
  return others.flatMap((id) => names?.[id] ?? []);
}

/** "Ana is here", on the page of a case. */
export function Viewers({ caseId }: { caseId: string }) {
  const t = useWords('shell');
  const format = useFormat();
  const viewers = useViewers(caseId);
  return (
    <p className={styles.viewers} role="status">
      {viewers.length > 0 && (
        <>
          <IconEye size={14} stroke={1.7} aria-hidden="true" />
          {t('here', { count: viewers.length, names: format.list(viewers) })}
        </>
      )}
    </p>
  );
}

/** The small mark in a list that a colleague has this case open. */
export const ViewersMark = memo(function ViewersMark({ caseId }: { caseId: string }) {
  // Long lists have one of these in every row: what costs more waits until somebody is there.
  return useHere(caseId).length > 0 ? <Mark caseId={caseId} /> : null;
});

function Mark({ caseId }: { caseId: string }) {
  const t = useWords('shell');
  const format = useFormat();
  const viewers = useViewers(caseId);
  if (viewers.length === 0) return null;
  const text = t('here', { count: viewers.length, names: format.list(viewers) });
  return (
    <span className={styles.mark} title={text}>
      <IconEye size={14} stroke={1.7} aria-hidden="true" />
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
