import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import { request } from '../../api/request.js';
import { commandOf, type CommandId } from '../../app/commands/command.js';
import { keyNames } from '../../app/commands/key-names.js';
import { runCommand, useOpenCommands } from '../../app/commands/registry.js';
import { forgetCaseWalk } from '../../app/case-walk.js';
import { pagesFor } from '../../app/pages.js';
import { useMe } from '../../app/session.queries.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { plain } from '../caseload/caseload-rows.js';
import { SEARCH_CASES } from './search.graphql.js';
import styles from './SearchDialog.module.css';

const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['searchCases', text],
    queryFn: async () => (await request(SEARCH_CASES, { text })).searchCases.items,
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

/** Going somewhere stands among the pages, and this dialog is open already. */
const HIDDEN: readonly CommandId[] = ['palette', 'goToday', 'goCaseload', 'goDirectory', 'goSteps', 'clear'];

interface Choice {
  key: string;
  label: string;
  detail: string;
  end: string;
  go: () => void;
}

/** Finds any patient of the organization from anywhere, any page and any command with its keys; Ctrl K, three letters, Enter. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('search');
  const w = useWords('wording');
  const s = useWords('shell');
  const format = useFormat();
  const k = useWords('commands');
  const openCommands = useOpenCommands();
  const me = useMe();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 120);
  const { data: hits = [], isFetching, isError } = useQuery(searchQuery(asked));

  const patients: Choice[] =
    typed.length < 2
      ? []
      : hits.map((hit) => ({
          key: hit.caseId,
          label: hit.patientName,
          detail: [hit.mrn, hit.birthOn && t('born', { on: format.date(hit.birthOn) }), hit.cancerType]
            .filter((part) => part)
            .join(' · '),
          end: hit.status === 'OPEN' ? (hit.navigatorName ?? '') : w(`caseStatus.${hit.status}`),
          go: () => {
            forgetCaseWalk();
            void navigate({ to: '/cases/$caseId', params: { caseId: hit.caseId } });
          },
        }));
  const pages: Choice[] = pagesFor(me.roles)
    .filter((page) => plain(s(`nav.${page}`)).startsWith(plain(typed)))
    .map((page) => ({
      key: page,
      label: s(`nav.${page}`),
      detail: '',
      end: '',
      go: () => void navigate({ to: `/${page}` }),
    }));
  const commands: Choice[] = openCommands
    .filter((id) => !HIDDEN.includes(id) && plain(k(`command.${id}`)).includes(plain(typed)))
    .map((id) => ({
      key: id,
      label: k(`command.${id}`),
      detail: '',
      end: keyNames(commandOf(id).keys[0] ?? '').join(' '),
      // After the dialog has gone and the focus is back where it was.
      go: () => setTimeout(() => runCommand(id), 0),
    }));
  const choices = [...patients, ...pages, ...commands];
  const current = Math.min(chosen, choices.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (current + step + choices.length) % Math.max(1, choices.length);
      setChosen(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choices[current]?.go();
      onClose();
    }
  };
  const optionOf = (choice: Choice) => {
    const index = choices.indexOf(choice);
    return (
      <li
        key={choice.key}
        id={`${listId}-${index}`}
        role="option"
        aria-selected={index === current}
        className={styles.option}
        onMouseMove={() => setChosen(index)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          choice.go();
          onClose();
        }}
      >
        <span className={styles.label}>{choice.label}</span>
        <span className={styles.detail}>{choice.detail}</span>
        <span className={styles.end}>{choice.end}</span>
      </li>
    );
  };
  return (
    <Modal.Root opened onClose={onClose} size={620} padding={0} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')}>
        <TextInput
          data-autofocus
          size="md"
          variant="unstyled"
          className={styles.input}
          leftSection={<IconSearch size={17} stroke={1.7} aria-hidden="true" />}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          value={text}
          maxLength={100}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${listId}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <div className={styles.results}>
          <p className={styles.hint} role="status">
            {typed.length < 2
              ? t('hint')
              : isError
                ? t('failed')
                : patients.length > 0
                  ? t('patients')
                  : isFetching || asked !== typed
                    ? t('searching')
                    : t('nothing')}
          </p>
          <ul id={listId} role="listbox" aria-label={t('label')} className={styles.list}>
            {patients.map(optionOf)}
            {pages.length > 0 && (
              <li role="presentation" className={styles.hint}>
                {t('pages')}
              </li>
            )}
            {pages.map(optionOf)}
            {commands.length > 0 && (
              <li role="presentation" className={styles.hint}>
                {t('commands')}
              </li>
            )}
            {commands.map(optionOf)}
          </ul>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
