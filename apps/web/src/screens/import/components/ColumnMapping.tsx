import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { Panel } from '../../../components/Panel.js';
import { Problem } from '../../../components/Problem.js';
import table from '../../../components/table.module.css';
import type { catalogue } from '../import.en.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useMapImport, type ImportRun } from '../import.queries.js';
import styles from './ColumnMapping.module.css';

interface ColumnMappingProps {
  run: ImportRun;
  /** What a column can be read as, in the order of the server. */
  fields: string[];
}

/** What each column is read as, with a few of its values to recognize it by. */
export function ColumnMapping({ run, fields }: ColumnMappingProps) {
  const t = useWords('import');
  const s = useWords('shell');
  const say = useProblemText();
  const map = useMapImport();
  const [chosen, setChosen] = useState(
    () => new Map(run.columns.map(({ index, field }) => [index, field ?? null])),
  );
  const isChanged = run.columns.some(({ index, field }) => (chosen.get(index) ?? null) !== (field ?? null));
  const label = (field: string): string =>
    t(`field.${field as keyof typeof catalogue.field}`, { defaultValue: field });
  const choices = [
    { value: '', label: t('columns.leftOut') },
    ...fields.map((field) => ({ value: field, label: label(field) })),
  ];
  const problems = map.data?.__typename === 'InputRefused' ? map.data.problems.map(say) : [];
  return (
    <div className={styles.box}>
      <Panel
        title={t('columns.title')}
        hint={t('columns.hint')}
        isFlush
        actions={
          <Button
            variant={isChanged ? 'filled' : 'default'}
            disabled={!isChanged}
            loading={map.isPending}
            onClick={() =>
              map.mutate({
                importId: run.id,
                columns: run.columns.map(({ index }) => ({ index, field: chosen.get(index) ?? null })),
              })
            }
          >
            {t('columns.apply')}
          </Button>
        }
      >
        {map.error && <Problem>{failureText(s, map.error)}</Problem>}
        {problems.map((problem) => (
          <Problem key={problem}>{problem}</Problem>
        ))}
        <div className={styles.scroll}>
          <table className={table.table}>
            <caption className="visually-hidden">{t('columns.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.header')}</th>
                <th scope="col">{t('columns.field')}</th>
                <th scope="col">{t('columns.samples')}</th>
              </tr>
            </thead>
            <tbody>
              {run.columns.map(({ index, header, samples }) => (
                <tr key={index} data-left-out={!chosen.get(index)}>
                  <th scope="row">{header}</th>
                  <td className={styles.choice}>
                    <NativeSelect
                      aria-label={`${t('columns.field')}: ${header}`}
                      data={choices}
                      value={chosen.get(index) ?? ''}
                      onChange={(event) =>
                        setChosen(new Map(chosen).set(index, event.currentTarget.value || null))
                      }
                    />
                  </td>
                  <td className={styles.samples}>{samples.filter((sample) => sample).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </div>
  );
}
