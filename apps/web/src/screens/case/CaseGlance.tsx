import { isItemSettled } from '@sextant/domain';
import { useWords } from '../../i18n/i18n.js';
import css from './CaseGlance.module.css';
import type { CaseView } from './case.types.js';
import { itemName } from './forms/item-name.js';
import { Way } from './header/Way.js';
import { Contacts } from './side/Contacts.js';
import { Messages } from './side/Messages.js';
import { Tasks } from './side/Tasks.js';
import { Waiting } from './side/Waiting.js';

/** How many messages stand beside a list; the page has them all. */
const NEWEST = 3;

/** A case at one look, enough to act on it: why, what waits, whom to call, what is open, what was said last. */
export function CaseGlance({ view }: { view: CaseView }) {
  const t = useWords('worklist');
  const c = useWords('case');
  const w = useWords('wording');
  const r = useWords('caseRecords');
  const records = view.recordItems.filter((item) => !isItemSettled(item));
  const tasks = view.tasks.filter(({ state }) => state === 'OPEN');
  const newest = view.deliveries
    .toSorted((a, b) => (b.sentAt ?? b.dueAt).localeCompare(a.sentAt ?? a.dueAt))
    .slice(0, NEWEST);
  return (
    <div className={css.glance}>
      <Way view={view} />
      <Waiting view={view} />
      <section>
        <Contacts view={{ ...view, isReadOnly: true }} />
      </section>
      <section>
        <h3>{t('peek.open')}</h3>
        {records.length + tasks.length === 0 && <p className={css.quiet}>{t('peek.nothingOpen')}</p>}
        {tasks.length > 0 && <Tasks view={{ ...view, tasks }} />}
        {records.length > 0 && (
          <ul className={css.records} aria-label={t('peek.records', { count: records.length })}>
            {records.map((item) => (
              <li key={item.id}>
                <b>{itemName(w, item)}</b>
                <span>{r(`state.${item.state}`)}</span>
                <span className={css.quiet}>{item.holderName}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{c('side.messages')}</h3>
        <Messages view={{ ...view, deliveries: newest }} />
      </section>
    </div>
  );
}
