import { useId, useState } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { whySentence } from '../../../wording/why.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';

/** Why the case stands where it stands, in one sentence; and on request the whole way ahead with its days. */
export function Way({ view }: { view: CaseView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const [isShown, setShown] = useState(false);
  const id = useId();
  const { lead, detail } = whySentence(wording, format, view.board.why);
  const { slackDays } = view.slack;
  return (
    <div className={css.way}>
      <p>
        <span className={css.wayHead}>
          {slackDays === null ? t('way.whyNow') : t('way.why', { days: format.signed(slackDays) })}
        </span>{' '}
        <b>{lead}</b> {detail}{' '}
        {view.status !== 'CLOSED' && view.slack.chain.length > 0 && (
          <button
            type="button"
            className={css.link}
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'way.hide' : 'way.show')}
          </button>
        )}
      </p>
      {isShown && (
        <div id={id}>
          <Chain view={view} />
        </div>
      )}
    </div>
  );
}

function Chain({ view }: { view: CaseView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const { chain, remainingDays, mustMoveOn } = view.slack;
  const longest = Math.max(1, ...chain.map((link) => link.days));
  return (
    <>
      <ol className={css.chain} aria-label={t('way.title')}>
        {chain.map((link, index) => {
          const { lead, detail } = whySentence(wording, format, link.why);
          return (
            <li key={`${link.step}-${index}`} className={css.chainLink}>
              <span className={css.chainStep}>{wording(`step.${link.step}`)}</span>
              <span>
                {lead} <span className={css.dim}>{detail}</span>
              </span>
              <span className={css.bar} aria-hidden="true">
                <i style={{ width: `${(100 * link.days) / longest}%` }} />
              </span>
              <span className={css.chainDays}>{t('way.days', { count: link.days })}</span>
              <span className={css.dim}>{t(link.isFromHistory ? 'way.measured' : 'way.estimate')}</span>
            </li>
          );
        })}
      </ol>
      <p className={css.dim}>
        {mustMoveOn
          ? t('way.total', { count: remainingDays, on: format.day(mustMoveOn, view.today) })
          : t('way.totalNoWindow', { count: remainingDays })}{' '}
        {chain.some((link) => !link.isFromHistory) && t('way.estimateNote')}
      </p>
    </>
  );
}
