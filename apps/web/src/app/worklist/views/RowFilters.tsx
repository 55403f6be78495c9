import { NativeSelect } from '@mantine/core';
import { STEPS } from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';
import { rowFilter, type NavigatorChoice, type RowFilter } from './row-filter.js';

interface RowFiltersProps {
  filter: RowFilter;
  /** Whose cases may be asked for; none in a list of one's own. */
  navigators: readonly NavigatorChoice[] | undefined;
  onChange: (filter: RowFilter) => void;
}

/** The filters that are in the address of a list. */
export function RowFilters({ filter, navigators, onChange }: RowFiltersProps) {
  const t = useWords('worklist');
  const w = useWords('wording');
  const set = (change: Record<string, string>): void => onChange(rowFilter({ ...filter, ...change }));
  return (
    <>
      <NativeSelect
        aria-label={t('views.step')}
        value={filter.step ?? ''}
        onChange={(event) => set({ step: event.currentTarget.value })}
        data={[
          { value: '', label: t('views.anyStep') },
          ...STEPS.map((step) => ({ value: step, label: w(`step.${step}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('views.language')}
        value={filter.language ?? ''}
        onChange={(event) => set({ language: event.currentTarget.value })}
        data={[
          { value: '', label: t('views.anyLanguage') },
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
          { value: 'other', label: t('views.otherLanguage') },
        ]}
      />
      {navigators && (
        <NativeSelect
          aria-label={t('views.navigator')}
          value={filter.navigatorId ?? ''}
          onChange={(event) => set({ navigatorId: event.currentTarget.value })}
          data={[
            { value: '', label: t('views.anyNavigator') },
            ...navigators.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </>
  );
}
