import { Button } from '@mantine/core';
import { addDays } from '@sextant/domain';
import { useState } from 'react';
import { may } from '../acts/may.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView, TimelineEntryView } from '../case.types.js';
import { CorrectForm } from '../forms/CorrectForm.js';
import css from './side.module.css';
import type { SentenceWords } from './timeline-facts.js';
import { withCorrections } from './timeline-corrections.js';
import { sentenceOf } from './timeline-sentences.js';

const FIRST_PAGE = 14;

/** Everything that was recorded, newest first, in sentences; a mistake is taken back here, with a reason. */
export function Timeline({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const words = useSentenceWords();
  const [isAll, setAll] = useState(false);
  const [correcting, setCorrecting] = useState<string>();
  const { entries: all, corrections } = withCorrections(view.timeline);
  const shown = isAll ? all : all.slice(0, FIRST_PAGE);
  const days = Map.groupBy(shown, (entry) => localDay(entry.at));
  const dayName = (on: string): string =>
    on === view.today
      ? t('timeline.today')
      : on === addDays(view.today, -1)
        ? t('timeline.yesterday')
        : format.day(on, view.today);
  if (shown.length === 0) return <p className={css.empty}>{t('timeline.none')}</p>;
  return (
    <>
      {[...days].map(([on, entries]) => (
        <div key={on}>
          <h3 className={css.day}>{dayName(on)}</h3>
          <ol className={css.list}>
            {entries.map((entry) => (
              <Entry
                key={entry.id}
                view={view}
                entry={entry}
                correction={corrections.get(entry.id)}
                words={words}
                isCorrecting={correcting === entry.id}
                onCorrect={() => setCorrecting(entry.id)}
                onClose={() => setCorrecting(undefined)}
              />
            ))}
          </ol>
        </div>
      ))}
      {shown.length < all.length && (
        <div className={css.more}>
          <Button size="xs" onClick={() => setAll(true)}>
            {t('timeline.more', { count: all.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}

export function useSentenceWords(): SentenceWords {
  return {
    t: useWords('caseTimeline'),
    common: useWords('case'),
    wording: useWords('wording'),
    format: useFormat(),
  };
}

interface EntryProps {
  view: CaseView;
  entry: TimelineEntryView;
  /** Who took it back, when and why. */
  correction: TimelineEntryView | undefined;
  words: SentenceWords;
  isCorrecting: boolean;
  onCorrect: () => void;
  onClose: () => void;
}

function Entry({ view, entry, correction, words, isCorrecting, onCorrect, onClose }: EntryProps) {
  const t = useWords('case');
  const format = useFormat();
  const { text, more } = sentenceOf(entry, view, words);
  return (
    <li className={css.entry} data-corrected={entry.isCorrected}>
      <time dateTime={entry.at}>{format.time(entry.at)}</time>
      <div>
        <span className={css.entryText}>{text}</span>
        {entry.isCorrected && <Correction correction={correction} />}
        {more && <div className={css.entryMore}>{more}</div>}
      </div>
      {entry.isCorrectable && may(view, 'CORRECT') && (
        <button
          type="button"
          className={css.correct}
          aria-label={`${t('timeline.correct')}: ${text}`}
          onClick={onCorrect}
        >
          {t('timeline.correct')}
        </button>
      )}
      {isCorrecting && (
        <div className={css.entryForm}>
          <CorrectForm actionId={entry.id} focus={entry.id} onDone={onClose} onCancel={onClose} />
        </div>
      )}
    </li>
  );
}

function Correction({ correction }: { correction: TimelineEntryView | undefined }) {
  const t = useWords('case');
  const format = useFormat();
  const reason = correction ? (JSON.parse(correction.payload) as { reason?: string }).reason : undefined;
  return (
    <div className={css.entryMore}>
      {correction?.actorName
        ? t('timeline.correctedBy', { who: correction.actorName, at: format.time(correction.at) })
        : t('timeline.corrected')}
      {reason && ` · ${reason}`}
    </div>
  );
}

/** The reader's own calendar day of an instant: the times beside it are the reader's too. */
function localDay(at: string): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
