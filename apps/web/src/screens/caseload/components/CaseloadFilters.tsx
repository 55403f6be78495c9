import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { STEPS } from '@sextant/domain';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Ref } from 'react';
import { compact } from '../../../app/search-params.js';
import { useWords } from '../../../i18n/i18n.js';
import type { NavigatorChoice } from '../caseload-rows.js';
import { caseloadSearch, type CaseloadSearch } from '../caseload.search.js';
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
  const w = useWords('wording');
  const navigate = useNavigate();
  const set = (change: Record<string, string>): void => {
    const cleaned = Object.fromEntries(
      Object.entries({ ...search, ...change }).filter(([, value]) => value !== ''),
    );
    void navigate({ to: '/caseload', search: compact(caseloadSearch(cleaned)), replace: true });
  };
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
      <NativeSelect
        aria-label={t('step')}
        value={search.step ?? ''}
        onChange={(event) => set({ step: event.currentTarget.value })}
        data={[
          { value: '', label: t('anyStep') },
          ...STEPS.map((step) => ({ value: step, label: w(`step.${step}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('language')}
        value={search.language ?? ''}
        onChange={(event) => set({ language: event.currentTarget.value })}
        data={[
          { value: '', label: t('anyLanguage') },
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
          { value: 'other', label: t('otherLanguage') },
        ]}
      />
      {search.scope === 'team' && (
        <NativeSelect
          aria-label={t('navigator')}
          value={search.navigatorId ?? ''}
          onChange={(event) => set({ navigatorId: event.currentTarget.value })}
          data={[
            { value: '', label: t('anyNavigator') },
            ...navigators.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  );
}
