import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Ref } from 'react';
import { rowFilter, type NavigatorChoice } from '../../../app/worklist/views/row-filter.js';
import { RowFilters } from '../../../app/worklist/views/RowFilters.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseloadSearch } from '../caseload.search.js';
import styles from './CaseloadFilters.module.css';

interface CaseloadFiltersProps {
  search: CaseloadSearch;
  text: string;
  onText: (text: string) => void;
  navigators: NavigatorChoice[];
  inputRef: Ref<HTMLInputElement>;
}

/** Filters are in the address; the text typed to find a patient is not. */
export function CaseloadFilters({ search, text, onText, navigators, inputRef }: CaseloadFiltersProps) {
  const t = useWords('caseload');
  const navigate = useNavigate();
  return (
    <div className={styles.filters}>
      <TextInput
        ref={inputRef}
        className={styles.find}
        aria-label={t('find')}
        placeholder={t('find')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onText('');
        }}
        leftSection={<IconSearch size={15} stroke={1.7} aria-hidden="true" />}
        rightSection={
          text ? <CloseButton size="sm" aria-label={t('clearFind')} onClick={() => onText('')} /> : undefined
        }
        autoComplete="off"
        spellCheck={false}
      />
      <RowFilters
        filter={rowFilter({ ...search })}
        navigators={search.scope === 'team' ? navigators : undefined}
        onChange={(filter) => {
          const { step: _step, language: _language, navigatorId: _navigatorId, ...rest } = search;
          void navigate({ to: '/caseload', search: { ...rest, ...filter }, replace: true });
        }}
      />
    </div>
  );
}
