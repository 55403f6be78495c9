import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import css from '../side.module.css';

/** How much work the case is, with the parts it is made of. */
export function Workload({ view }: { view: CaseView }) {
  const t = useWords('caseEffort');
  const format = useFormat();
  const { total, shares } = view.workload;
  return (
    <>
      <div className={css.sub}>
        <h3>{t('workload.title')}</h3>
        <span className={css.count}>{format.number(total)}</span>
      </div>
      <p className={css.dim}>{t('workload.hint')}</p>
      <dl className={css.facts}>
        {shares.map(({ part, count, weight }) => (
          <div key={part} style={{ display: 'contents' }}>
            <dt>{t(`workload.parts.${part}`)}</dt>
            <dd>
              {format.number(count)} × {format.number(weight)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
