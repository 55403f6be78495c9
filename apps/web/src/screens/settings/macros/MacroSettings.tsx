import { ActionIcon, Button } from '@mantine/core';
import { MAX_MACROS } from '@sextant/domain';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { sayDone } from '../../../app/commands/undo.js';
import { useMacroName, useMacroSteps } from '../../../app/worklist/macro-words.js';
import { useMyWorklist } from '../../../app/worklist/worklist.queries.js';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { draftOf, moved, stepOf, type MacroDraft } from './macro-draft.js';
import { MacroDialog } from './MacroDialog.js';
import styles from './MacroSettings.module.css';
import { useSaveMacros } from './macros.queries.js';

/** The organization's macros, for administrators: what Q offers on the lists, and in which order. */
export function MacroSettings() {
  const t = useWords('macros');
  const s = useWords('shell');
  const say = useProblemText();
  const nameOf = useMacroName();
  const stepsOf = useMacroSteps();
  const macros = useMyWorklist()?.macros;
  const save = useSaveMacros();
  const list = useRef<HTMLOListElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [edited, setEdited] = useState<{ macro: MacroDraft; isNew: boolean }>();
  const [problem, setProblem] = useState<string>();
  if (!macros) return null;
  const drafts = macros.items.map(draftOf);

  const send = (next: MacroDraft[], version: number, onSaved: (version: number) => void): void =>
    save.mutate(
      { expectedVersion: version, macros: next },
      {
        onSuccess: (result) => {
          if (result.__typename === 'MyWorklist') return onSaved(result.macros.version);
          if (result.__typename === 'Conflict') return void notify(s('form.conflict'), { tone: 'PROBLEM' });
          const text = result.problems.map(say).join(' ');
          setProblem(text);
          if (!edited) notify(text, { tone: 'PROBLEM' });
        },
        onError: (error) => void notify(failureText(s, error), { tone: 'PROBLEM' }),
      },
    );
  const remove = (index: number, name: string): void =>
    send(drafts.toSpliced(index, 1), macros.version, (version) => {
      list.current?.focus();
      sayDone(t('removed', { name }), {
        label: s('undo'),
        undo: () =>
          send(drafts, version, () => {
            list.current?.focus();
            notify(s('form.saved'));
          }),
      });
    });
  const move = (index: number, to: number, name: string): void =>
    send(moved(drafts, index, to), macros.version, () => void notify(t('moved', { name, place: to + 1 })));
  const saveOne = (macro: MacroDraft): void => {
    const at = drafts.findIndex(({ id }) => id === macro.id);
    const next = at < 0 ? [...drafts, macro] : drafts.with(at, macro);
    send(next, macros.version, () => {
      close();
      notify(s('form.saved'));
    });
  };
  /** The focus goes back to what opened the dialog; to the list when that has gone. */
  const close = (): void => {
    setEdited(undefined);
    requestAnimationFrame(() => (opener.current?.isConnected ? opener.current : list.current)?.focus());
  };
  const open = (macro: MacroDraft, isNew: boolean): void => {
    opener.current = document.activeElement as HTMLElement | null;
    setProblem(undefined);
    setEdited({ macro, isNew });
  };

  return (
    <section className={styles.card} aria-labelledby="macros-title">
      <h2 id="macros-title">{t('title')}</h2>
      <p className={styles.hint}>{t('hint')}</p>
      {macros.items.length === 0 && <p>{t('none')}</p>}
      <ol ref={list} className={styles.list} tabIndex={-1} aria-labelledby="macros-title">
        {macros.items.map((macro, index) => {
          const name = nameOf(macro);
          return (
            <li key={macro.id} className={styles.line}>
              <span className={styles.what}>
                <b>{name}</b>
                <small>{stepsOf(macro)}</small>
              </span>
              <ActionIcon
                aria-label={t('earlier', { name })}
                title={t('earlier', { name })}
                aria-disabled={index === 0}
                onClick={() => index > 0 && move(index, index - 1, name)}
              >
                <IconArrowUp size={16} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                aria-label={t('later', { name })}
                title={t('later', { name })}
                aria-disabled={index === macros.items.length - 1}
                onClick={() => index < macros.items.length - 1 && move(index, index + 1, name)}
              >
                <IconArrowDown size={16} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                aria-label={t('edit', { name })}
                title={t('edit', { name })}
                onClick={() => open(draftOf(macro), false)}
              >
                <IconPencil size={16} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                aria-label={t('remove', { name })}
                title={t('remove', { name })}
                onClick={() => remove(index, name)}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      {macros.items.length < MAX_MACROS ? (
        <Button
          onClick={() => open({ id: crypto.randomUUID(), name: null, steps: [stepOf('LOG_CALL')] }, true)}
        >
          {t('add')}
        </Button>
      ) : (
        <p className={styles.hint}>{t('full', { most: MAX_MACROS })}</p>
      )}
      {edited && (
        <MacroDialog
          macro={edited.macro}
          isNew={edited.isNew}
          shownName={edited.isNew ? '' : nameOf({ id: edited.macro.id, name: edited.macro.name ?? null })}
          isSaving={save.isPending}
          problem={problem}
          onSave={saveOne}
          onClose={close}
        />
      )}
    </section>
  );
}
