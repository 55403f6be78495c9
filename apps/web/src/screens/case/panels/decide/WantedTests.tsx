import { Button } from '@mantine/core';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { useCaseNav } from '../../CaseNav.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';
import css from './decide.module.css';

/** What the decision waits for: tests whose results are not here yet, or a talk. */
export function WantedTests({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const wording = useWords('wording');
  const records = useWords('caseRecords');
  const format = useFormat();
  const nav = useCaseNav();
  const { testItemIds, discussOn } = view.decision;
  const items = view.recordItems.filter((item) => testItemIds.includes(item.id));
  return (
    <>
      {discussOn && <p>{t('outcome.discussPlanned', { on: format.date(discussOn) })}</p>}
      {items.length > 0 && (
        <div className={css.wanted}>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                {item.description ?? wording(`recordKind.${item.kind}`)}
                <span className={panels.dim}> · {records(`state.${item.state}`)}</span>
              </li>
            ))}
          </ul>
          <Button size="xs" variant="default" onClick={() => nav.showPanel('RECORDS')}>
            {t('tests.open')}
          </Button>
        </div>
      )}
    </>
  );
}
