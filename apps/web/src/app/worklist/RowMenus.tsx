import { TextInput } from '@mantine/core';
import { isItemSettled, PATIENT_TASK_KINDS, type PatientTaskKind } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { PickMenu, type Pick } from '../../components/PickMenu.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { caseQuery, navigatorChoicesQuery } from '../../screens/case/case.queries.js';
import type { CaseView } from '../../screens/case/case.types.js';
import { itemName } from '../../screens/case/forms/item-name.js';
import { suggestedAsk, suggestedItem } from '../../screens/case/forms/suggested-ask.js';
import type { BoardRow } from '../../screens/today/board.queries.js';
import { useMe } from '../session.queries.js';
import { SNOOZE_CHOICES, snoozeDays, snoozeLimit } from './snooze-days.js';
import type { SendOptions } from './use-send-items.js';
import type { MenuVerb } from './verbs.js';
import { useMacroName, useMacroSteps } from './macro-words.js';
import { useMyWorklist } from './worklist.queries.js';
import styles from './RowMenus.module.css';

interface RowMenuProps {
  verb: MenuVerb;
  rows: readonly BoardRow[];
  today: string;
  anchor: HTMLElement | null;
  send: (options: SendOptions) => void;
  onClose: (isChosen: boolean) => void;
}

/** The menu of one verb, for one row or for several. */
export function RowMenu(props: RowMenuProps) {
  switch (props.verb) {
    case 'snooze':
      return <SnoozeMenu {...props} />;
    case 'message':
      return <MessageMenu {...props} />;
    case 'received':
      return <ReceivedMenu {...props} />;
    case 'assign':
      return <AssignMenu {...props} />;
    case 'macro':
      return <MacroMenu {...props} />;
  }
}

function SnoozeMenu({ rows, today, anchor, send, onClose }: RowMenuProps) {
  const t = useWords('worklist');
  const format = useFormat();
  const [isDating, setDating] = useState(false);
  const only = rows.length === 1 ? rows[0] : undefined;
  const { limit, latestOn } = only
    ? snoozeLimit(only, today)
    : { limit: 'LONGEST' as const, latestOn: '9999-12-31' };
  const days = snoozeDays(today);
  const isTooLate = (on: string): boolean => latestOn === undefined || on > latestOn;
  const snooze = (untilOn: string): void =>
    send({
      rows,
      what: () => ({ snoozeCase: { untilOn } }),
      expected: () => ({ snoozedUntilOn: untilOn }),
      said: (done) =>
        t('snooze.said', {
          count: done.length,
          name: done[0]?.patientName ?? '',
          on: format.day(untilOn, today),
        }),
    });
  const wake: Pick[] =
    only?.snoozedUntilOn && only.snoozedUntilOn > today
      ? [
          {
            key: 'wake',
            label: t('snooze.wake'),
            run: () =>
              send({
                rows,
                what: () => ({ unsnoozeCase: {} }),
                expected: () => ({ snoozedUntilOn: null }),
                said: () => t('snooze.woken', { name: only.patientName }),
              }),
          },
        ]
      : [];
  const picks: Pick[] = [
    ...wake,
    ...SNOOZE_CHOICES.map((choice) => ({
      key: choice,
      label: t(`snooze.${choice}`),
      detail: format.day(days[choice], today),
      isDisabled: isTooLate(days[choice]),
      run: () => snooze(days[choice]),
    })),
    {
      key: 'DATE',
      label: t('snooze.DATE'),
      isDisabled: latestOn === undefined,
      isOpening: true,
      run: () => setDating(true),
    },
  ];
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const untilOn = new FormData(event.currentTarget).get('untilOn');
    if (typeof untilOn !== 'string' || !untilOn) return;
    onClose(true);
    snooze(untilOn);
  };
  return (
    <PickMenu
      title={t('snooze.title')}
      picks={picks}
      anchor={anchor}
      onClose={onClose}
      hint={only && limit !== 'LONGEST' ? t(`snooze.limit.${limit}`) : t('snooze.returns')}
    >
      {isDating && (
        <form className={styles.date} onSubmit={submit}>
          <TextInput
            type="date"
            name="untilOn"
            autoFocus
            required
            aria-label={t('snooze.DATE')}
            min={days.TOMORROW}
            max={latestOn}
          />
        </form>
      )}
    </PickMenu>
  );
}

/** The case behind a single row; a menu that needs it opens when it is there. */
function useCaseOf(rows: readonly BoardRow[]): { view: CaseView | undefined; isReady: boolean } {
  const only = rows.length === 1 ? rows[0] : undefined;
  const { data, isError } = useQuery({ ...caseQuery(only?.caseId ?? ''), enabled: only !== undefined });
  return { view: data ?? undefined, isReady: only === undefined || data !== undefined || isError };
}

function MessageMenu({ rows, anchor, send, onClose }: RowMenuProps) {
  const t = useWords('worklist');
  const c = useWords('case');
  const format = useFormat();
  const { view, isReady } = useCaseOf(rows);
  if (!isReady) return null;
  const suggested = view ? suggestedAsk(view) : undefined;
  const kinds = suggested
    ? [suggested, ...PATIENT_TASK_KINDS.filter((kind) => kind !== suggested)]
    : PATIENT_TASK_KINDS;
  const ask = (kind: PatientTaskKind): void => {
    const taskIds = new Map(rows.map((row) => [row.caseId, crypto.randomUUID()]));
    const recordItemId = view ? (suggestedItem(view, kind)?.id ?? null) : null;
    const isHandSent = view ? view.patient.reach.channel !== null : true;
    send({
      rows,
      what: (row) => ({
        askPatient: { taskId: taskIds.get(row.caseId) ?? '', kind, recordItemId, isHandSent },
      }),
      undo: (row) => ({
        cancelPatientTask: { taskId: taskIds.get(row.caseId) ?? '', reason: t('undoReason') },
      }),
      seconds: 15,
      said: (done) =>
        t('message.said', {
          count: done.length,
          name: view?.patient.givenName ?? done[0]?.patientName ?? '',
          task: c(`ask.kinds.${kind}`),
        }),
    });
  };
  const isAsked = (kind: PatientTaskKind): boolean =>
    view?.tasks.some((task) => task.state === 'OPEN' && task.kind === kind) ?? false;
  return (
    <PickMenu
      title={view ? t('message.title', { name: view.patient.givenName }) : t('message.titleMany')}
      picks={kinds.map((kind) => ({
        key: kind,
        label: c(`ask.kinds.${kind}`),
        ...(isAsked(kind) ? { detail: t('message.isAsked') } : {}),
        run: () => ask(kind),
      }))}
      hint={
        !view
          ? t('message.getsMany')
          : view.patient.reach.channel
            ? t('message.gets', {
                channel: t(`message.channel.${view.patient.reach.channel}`),
                language: format.language(view.patient.language),
              })
            : t('message.none', { name: view.patient.givenName })
      }
      anchor={anchor}
      onClose={onClose}
    />
  );
}

function ReceivedMenu({ rows, anchor, send, onClose }: RowMenuProps) {
  const t = useWords('worklist');
  const w = useWords('wording');
  const { view, isReady } = useCaseOf(rows);
  if (!isReady) return null;
  const open = (view?.recordItems ?? []).filter((item) => !isItemSettled(item) && !HERE.includes(item.state));
  const receive = (recordItemIds: string[], said: string): void =>
    send({ rows, what: () => ({ receiveRecords: { recordItemIds } }), said: () => said });
  const picks: Pick[] = open.slice(0, 8).map((item) => ({
    key: item.id,
    label: itemName(w, item),
    ...(item.holderName ? { detail: item.holderName } : {}),
    run: () => receive([item.id], t('received.said', { record: itemName(w, item) })),
  }));
  const all: Pick = {
    key: 'ALL',
    label: t('received.all', { count: open.length }),
    run: () =>
      receive(
        open.map(({ id }) => id),
        t('received.saidAll', { count: open.length }),
      ),
  };
  return (
    <PickMenu
      title={t('received.title')}
      picks={open.length > 1 ? [...picks, all] : picks}
      hint={open.length === 0 ? t('received.none') : undefined}
      anchor={anchor}
      onClose={onClose}
    />
  );
}

const HERE: readonly string[] = ['RECEIVED', 'READABLE', 'SENT_TO_CENTER', 'ACCEPTED'];

function AssignMenu({ rows, anchor, send, onClose }: RowMenuProps) {
  const t = useWords('worklist');
  const me = useMe();
  const { data: people } = useQuery(navigatorChoicesQuery());
  if (!people) return null;
  const others = people.filter(({ id }) => rows.some((row) => row.navigatorId !== id));
  return (
    <PickMenu
      title={t('assign.title')}
      picks={others.map(({ id, name, openCaseCount }) => ({
        key: id,
        label: id === me.id ? t('assign.me', { name }) : name,
        detail: t('assign.cases', { count: openCaseCount }),
        run: () =>
          send({
            rows,
            what: () => ({ assignNavigator: { navigatorId: id } }),
            expected: () => ({ navigatorId: id, navigatorName: name }),
            said: (done) =>
              t('assign.said', { count: done.length, name: done[0]?.patientName ?? '', to: name }),
          }),
      }))}
      anchor={anchor}
      onClose={onClose}
    />
  );
}

function MacroMenu({ rows, anchor, send, onClose }: RowMenuProps) {
  const t = useWords('worklist');
  const macros = useMyWorklist()?.macros.items;
  const steps = useMacroSteps();
  const nameOf = useMacroName();
  if (!macros) return null;
  return (
    <PickMenu
      title={t('macro.title')}
      picks={macros.map((macro) => ({
        key: macro.id,
        label: nameOf(macro),
        detail: steps(macro),
        run: () =>
          send({
            rows,
            what: { macroId: macro.id },
            said: (done) =>
              t('macro.said', {
                count: done.length,
                macro: nameOf(macro),
                name: done[0]?.patientName ?? '',
              }),
          }),
      }))}
      anchor={anchor}
      onClose={onClose}
    />
  );
}
