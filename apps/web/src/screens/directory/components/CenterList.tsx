import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { centersQuery, type Center } from '../directory.queries.js';
import { phoneText } from '../phone-text.js';
import { DirectoryTable, EditName } from './DirectoryTable.js';

export function CenterList({ search, onEdit }: { search: string; onEdit: (center: Center) => void }) {
  const t = useWords('directory');
  const format = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    centersQuery(search),
  );
  if (!data)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />;
  const centers = data.pages.flatMap((page) => page.items);
  return (
    <DirectoryTable
      caption={t('centers')}
      columns={[
        { label: t('name') },
        { label: t('kindLabel') },
        { label: t('designation') },
        { label: t('place') },
        { label: t('phone') },
        { label: t('fax') },
        { label: t('asOf') },
      ]}
      rows={centers.map((center) => (
        <tr key={center.id}>
          <th scope="row">
            <EditName name={center.name} onEdit={() => onEdit(center)} />
          </th>
          <td className={table.quiet}>{t(`centerKind.${center.kind}`)}</td>
          <td className={table.quiet}>{center.designation}</td>
          <td className={`${table.quiet} ${table.nowrap}`}>
            {[center.city, center.state].filter((part) => part).join(', ')}
          </td>
          <td className={table.nowrap}>{phoneText(center.phone)}</td>
          <td className={table.nowrap}>{phoneText(center.fax)}</td>
          <td className={table.quiet}>
            {center.asOf && format.date(center.asOf)} <small>{center.source}</small>
          </td>
        </tr>
      ))}
      total={data.pages[0]?.totalCount ?? 0}
      isSearching={search !== ''}
      emptyTitle={t('empty.centers')}
      onMore={hasNextPage ? () => void fetchNextPage() : undefined}
      isLoadingMore={isFetchingNextPage}
    />
  );
}
