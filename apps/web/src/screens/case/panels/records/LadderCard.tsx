import { Button } from '@mantine/core';
import { isSourceOld, nextRung, type Rung } from '@sextant/domain';
import { notify } from '../../../../components/notices.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import panels from '../panels.module.css';
import css from './records.module.css';
import { useRecordNames } from './use-names.js';

/** The way to try next for what does not come, why, and where that is written. */
export function LadderCard({ view }: { view: CaseView }) {
  const t = useWords('caseRecords');
  const rungs = new Map<Rung, RecordItemView[]>();
  for (const item of view.recordItems) {
    const rung = nextRung(item, view.today, item.usualDays);
    if (rung && (item.state !== 'NEEDED' || item.requestCount > 0))
      rungs.set(rung, [...(rungs.get(rung) ?? []), item]);
  }
  if (rungs.size === 0) return null;
  return (
    <section className={panels.section} aria-labelledby="ladder">
      <div className={panels.sectionHead}>
        <h3 id="ladder">{t('ladder.title')}</h3>
      </div>
      <ul className={css.ladder}>
        {[...rungs].map(([rung, items]) => (
          <li key={`${rung.way} ${rung.reason}`}>
            <RungLine view={view} rung={rung} items={items} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RungLine({ view, rung, items }: { view: CaseView; rung: Rung; items: readonly RecordItemView[] }) {
  const t = useWords('caseRecords');
  const format = useFormat();
  const records = useRecordNames(items);
  const way = rung.way === 'COMPLAINT' ? t('ladder.COMPLAINT') : t(`way.${rung.way}`);
  const { source } = rung;
  return (
    <>
      <b>{t('ladder.about', { way, records })}</b>
      <span className={css.details}>
        {t(`ladder.reason.${rung.reason}`)}{' '}
        <span>{t('ladder.source', { name: source.name, on: format.date(source.readOn) })}</span>{' '}
        {isSourceOld(source, view.today) && <span data-warn="true">{t('ladder.old')}</span>}
      </span>
      {rung.way === 'COMPLAINT' && items.map((item) => <Complaint key={item.id} item={item} />)}
    </>
  );
}

/** A plain text the patient may send; nobody sends it for them. */
function Complaint({ item }: { item: RecordItemView }) {
  const t = useWords('caseRecords');
  const format = useFormat();
  const records = useRecordNames([item]);
  if (!item.clock) return null;
  const text = t('ladder.complaint', {
    asked: format.date(item.requestedOn ?? item.clock.startedOn),
    holder: item.holderName ?? t('form.theHolder'),
    records,
    received: format.date(item.clock.startedOn),
    due: format.date(item.clock.dueOn),
  });
  return (
    <details className={css.complaint}>
      <summary>{t('ladder.complaintTitle')}</summary>
      <p>{text}</p>
      <Button
        size="xs"
        onClick={() => void navigator.clipboard.writeText(text).then(() => notify(t('ladder.copied')))}
      >
        {t('ladder.copy')}
      </Button>
    </details>
  );
}
