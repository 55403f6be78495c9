import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { Segments } from '../../../components/Segments.js';
import { useWords } from '../../../i18n/i18n.js';
import { periodOf, periodSearch, PRESET_DAYS, presetOf, presetPeriod, type Period } from '../period.js';
import type { StepsSearch } from '../steps.search.js';
import styles from './ReportFilters.module.css';

interface ReportFiltersProps {
  search: StepsSearch;
  today: string;
  navigators: { id: string; name: string }[];
  cancerTypes: string[];
}

/** Period, navigator and cancer type; all of them in the address, so that a report can be sent to somebody. */
export function ReportFilters({ search, today, navigators, cancerTypes }: ReportFiltersProps) {
  const t = useWords('steps');
  const navigate = useNavigate();
  const period = periodOf(search, today);
  const preset = presetOf(period, today);
  const set = (change: StepsSearch): void =>
    void navigate({ to: '/steps', search: { ...search, ...change }, replace: true });
  const setPeriod = (change: Partial<Period>): void => {
    const next = { ...period, ...change };
    if (next.from && next.to) set(periodSearch(next, today));
  };
  const query = new URLSearchParams({ ...period });
  if (search.navigatorId) query.set('navigatorId', search.navigatorId);
  if (search.cancerType) query.set('cancerType', search.cancerType);
  return (
    <div className={styles.filters}>
      <Segments
        label={t('period')}
        segments={PRESET_DAYS.map((days) => ({
          label: t('days', { days }),
          isActive: preset === days,
          link: { to: '/steps', search: { ...search, ...periodSearch(presetPeriod(days, today), today) } },
        }))}
      />
      <div className={styles.custom}>
        <TextInput
          aria-label={t('from')}
          type="date"
          max={period.to}
          value={period.from}
          onChange={(event) => setPeriod({ from: event.currentTarget.value })}
        />
        <span aria-hidden="true">–</span>
        <TextInput
          aria-label={t('to')}
          type="date"
          min={period.from}
          max={today}
          value={period.to}
          onChange={(event) => setPeriod({ to: event.currentTarget.value })}
        />
      </div>
      <NativeSelect
        aria-label={t('navigator')}
        value={search.navigatorId ?? ''}
        onChange={(event) => set({ navigatorId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('everybody') },
          ...navigators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        aria-label={t('cancerType')}
        value={search.cancerType ?? ''}
        onChange={(event) => set({ cancerType: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('allTypes') },
          ...cancerTypes.map((type) => ({ value: type, label: type })),
        ]}
      />
      <Button
        component="a"
        href={`/reports/step-completion.csv?${query.toString()}`}
        download
        aria-label={t('csvLabel')}
        leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
        className={styles.csv}
      >
        {t('csv')}
      </Button>
    </div>
  );
}
