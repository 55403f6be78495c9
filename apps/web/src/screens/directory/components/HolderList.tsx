import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { holdersQuery, type Holder } from '../directory.queries.js';
import { phoneText } from '../phone-text.js';
import { DirectoryTable, EditName } from './DirectoryTable.js';
import styles from './DirectoryTable.module.css';

export function HolderList({ search, onEdit }: { search: string; onEdit: (holder: Holder) => void }) {
  const t = useWords('directory');
  const format = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    holdersQuery(search),
  );
  if (!data)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />;
  const holders = data.pages.flatMap((page) => page.items);
  return (
    <DirectoryTable
      caption={t('holders')}
      columns={[
        { label: t('name') },
        { label: t('kindLabel') },
        { label: t('phone') },
        { label: t('fax') },
        { label: t('portal') },
        { label: t('place') },
        { label: t('note') },
        { label: t('open'), isNumber: true },
      ]}
      rows={holders.map((holder) => (
        <tr key={holder.id}>
          <th scope="row">
            <EditName name={holder.name} onEdit={() => onEdit(holder)} />
          </th>
          <td className={table.quiet}>{t(`kind.${holder.kind}`)}</td>
          <td className={table.nowrap}>{phoneText(holder.phone)}</td>
          <td className={table.nowrap}>{phoneText(holder.fax)}</td>
          <td>{holder.portalUrl && <PortalLink url={holder.portalUrl} />}</td>
          <td className={`${table.quiet} ${table.nowrap}`}>
            {[holder.city, holder.state].filter((part) => part).join(', ')}
          </td>
          <td className={styles.note} title={holder.note ?? undefined}>
            {holder.note}
          </td>
          <td className={table.number}>{format.number(holder.openItemCount)}</td>
        </tr>
      ))}
      total={data.pages[0]?.totalCount ?? 0}
      isSearching={search !== ''}
      emptyTitle={t('empty.holders')}
      onMore={hasNextPage ? () => void fetchNextPage() : undefined}
      isLoadingMore={isFetchingNextPage}
    />
  );
}

/** Only web addresses become links: anything else somebody typed stays text. */
function PortalLink({ url }: { url: string }) {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return isWeb ? (
    <a className={table.link} href={url} target="_blank" rel="noreferrer noopener">
      {new URL(url).host}
    </a>
  ) : (
    <>{url}</>
  );
}
