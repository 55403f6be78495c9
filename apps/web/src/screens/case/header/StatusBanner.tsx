import { Button } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import { useFocusOnOpen } from '../acts/use-focus.js';
import { useCaseNav, useFocusFor } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';

/** What one has to know before anything else: reported deceased, paused, closed, snoozed. Nothing on an ordinary day. */
export function StatusBanner({ view }: { view: CaseView }) {
  if (view.reported && view.status !== 'CLOSED') return <Reported view={view} reported={view.reported} />;
  if (view.status === 'PAUSED') return <Paused view={view} />;
  if (view.status === 'CLOSED') return <Closed view={view} />;
  if (view.board.snoozedUntilOn) return <Snoozed view={view} untilOn={view.board.snoozedUntilOn} />;
  return null;
}

function Snoozed({ view, untilOn }: { view: CaseView; untilOn: string }) {
  const t = useWords('case');
  const format = useFormat();
  const { act, isPending } = useAct();
  return (
    <Banner isReadOnly={view.isReadOnly} text={t('status.snoozed', { on: format.day(untilOn, view.today) })}>
      <Button
        loading={isPending}
        onClick={() => void act({ unsnoozeCase: {} }, { said: t('status.unsnoozed') })}
      >
        {t('status.unsnooze')}
      </Button>
    </Banner>
  );
}

function Reported({ view, reported }: { view: CaseView; reported: NonNullable<CaseView['reported']> }) {
  const t = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const { act, isPending } = useAct();
  const facts = { name: view.patient.name, source: reported.source, on: format.date(reported.on) };
  return (
    <Banner
      isReadOnly={view.isReadOnly}
      isFocused="report"
      text={t(`status.reported_${reported.fact}`, facts)}
    >
      <Button onClick={() => nav.open({ form: reported.fact === 'DECEASED' ? 'deceased' : 'close' })}>
        {t(`status.confirm_${reported.fact}`)}
      </Button>
      <Button
        loading={isPending}
        onClick={() => void act({ dismissReport: {} }, { said: t('status.dismissed') })}
      >
        {t('status.dismiss')}
      </Button>
    </Banner>
  );
}

function Paused({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const { act, isPending } = useAct();
  const reason = view.pauseReason ? t(`pause.reasons.${view.pauseReason}`) : '';
  const text = view.resumeOn
    ? t('status.pausedUntil', { on: format.day(view.resumeOn, view.today), reason })
    : t('status.paused', { reason });
  return (
    <Banner isReadOnly={view.isReadOnly} isFocused="resume" text={`${text}. ${t('status.pausedMeans')}`}>
      <Button loading={isPending} onClick={() => void act({ resumeCase: {} }, { said: t('pause.resumed') })}>
        {t('pause.resume')}
      </Button>
    </Banner>
  );
}

function Closed({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const reason = view.closeReason ? t(`close.reasons.${view.closeReason}`) : '';
  return (
    <Banner
      isReadOnly={view.isReadOnly}
      text={t('status.closed', { on: view.closedOn ? format.date(view.closedOn) : '', reason })}
    >
      <Button onClick={() => nav.open({ form: 'reopen' })}>{t('menu.reopen')}</Button>
    </Banner>
  );
}

function Banner({
  isReadOnly,
  text,
  isFocused,
  children,
}: {
  isReadOnly: boolean | undefined;
  text: string;
  isFocused?: 'report' | 'resume';
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const nav = useCaseNav();
  const focus = useFocusFor(isFocused ?? 'report');
  useFocusOnOpen(ref, isFocused && nav.form === isFocused ? focus : undefined, 'button');
  return (
    <div ref={ref} className={css.banner} role="status">
      <p>{text}</p>
      {!isReadOnly && <div className={css.bannerActs}>{children}</div>}
    </div>
  );
}
