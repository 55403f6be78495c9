import { Button } from '@mantine/core';
import { daysBetween } from '@sextant/domain';
import { may } from '../acts/may.js';
import { slackTone } from '../../../components/track-marks.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';

/** Until when it is safe to decide, who said so and when; if that is not sure, what to do about it. */
export function WindowBlock({ view }: { view: CaseView }) {
  const t = useWords('case');
  const nav = useCaseNav();
  const { window } = view;
  const openForm = (): void => nav.open({ panel: 'TRIAGE', form: 'window' });
  const mayState = may(view, 'STATE_WINDOW');
  return (
    <div className={css.window} data-tone={slackTone(view.slack.slackDays)}>
      <span className={css.windowLabel}>{t('window.label')}</span>
      {window ? (
        <Stated view={view} window={window} />
      ) : (
        <span className={css.windowNone}>{t('window.none')}</span>
      )}
      {mayState && !window && (
        <Button size="xs" onClick={openForm}>
          {t('window.ask')}
        </Button>
      )}
      {mayState && window && !window.isConfirmed && (
        <Button size="xs" onClick={openForm}>
          {t('window.confirm')}
        </Button>
      )}
    </div>
  );
}

function Stated({ view, window }: { view: CaseView; window: NonNullable<CaseView['window']> }) {
  const t = useWords('case');
  const format = useFormat();
  const left = daysBetween(view.today, window.on);
  return (
    <>
      <span className={css.windowOn}>
        {format.day(window.on, view.today)} <small>{leftText(t, left)}</small>
      </span>
      <span className={css.windowWho}>
        <StatedBy window={window} today={view.today} />
      </span>
    </>
  );
}

/** "stated by Dr. Lee, Nov 12 · transcribed by Ana Reyes", or that nobody is named yet. */
export function StatedBy({ window, today }: { window: NonNullable<CaseView['window']>; today: string }) {
  const t = useWords('case');
  const format = useFormat();
  const who = window.clinicianName ?? t('window.nobody');
  const said = !window.statedOn
    ? t('window.statedByOnly', { who })
    : t(window.origin === 'AUTHORED' ? 'window.authoredBy' : 'window.statedBy', {
        who,
        on: format.day(window.statedOn, today),
      });
  return (
    <>
      {!window.isConfirmed && <b className={css.unconfirmed}>{t('window.unconfirmed')} · </b>}
      {said}
      {window.origin === 'TRANSCRIBED' &&
        window.recordedByName &&
        ` · ${t('window.transcribedBy', { who: window.recordedByName })}`}
    </>
  );
}

function leftText(t: ReturnType<typeof useWords<'case'>>, left: number): string {
  if (left === 0) return t('window.leftToday');
  return left > 0 ? t('window.left', { count: left }) : t('window.over', { count: -left });
}
