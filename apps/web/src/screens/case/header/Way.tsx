import { useId, useState } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { whySentence } from '../../../wording/why.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';
import { WayAhead } from './WayAhead.js';
import { WhatIf } from './WhatIf.js';

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
          <WayAhead view={view} />
          {view.status === 'OPEN' && <WhatIf view={view} />}
        </div>
      )}
    </div>
  );
}
