import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/EmptyState.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './DirectoryTable.module.css';

interface DirectoryTableProps {
  caption: string;
  columns: { label: string; isNumber?: boolean }[];
  rows: ReactNode[];
  total: number;
  isSearching: boolean;
  emptyTitle: string;
  onMore?: (() => void) | undefined;
  isLoadingMore: boolean;
}

/** The frame both lists share: head, rows, how many are shown, and more. */
export function DirectoryTable(props: DirectoryTableProps) {
  const t = useWords('directory');
  const format = useFormat();
  if (props.rows.length === 0) {
    return (
      <EmptyState title={props.isSearching ? t('none.title') : props.emptyTitle}>
        {t(props.isSearching ? 'none.text' : 'empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.frame}>
        <table className={table.table}>
          <caption className="visually-hidden">{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? table.number : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{props.rows}</tbody>
        </table>
      </div>
      <div className={styles.foot}>
        <span role="status">
          {t('shown', { shown: format.number(props.rows.length), total: format.number(props.total) })}
        </span>
        {props.onMore && (
          <Button size="xs" loading={props.isLoadingMore} onClick={props.onMore}>
            {t('more')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A row's name as the button that opens its form. */
export function EditName({ name, onEdit }: { name: string; onEdit: () => void }) {
  const t = useWords('directory');
  return (
    <button type="button" className={styles.name} aria-label={t('edit', { name })} onClick={onEdit}>
      {name}
    </button>
  );
}
