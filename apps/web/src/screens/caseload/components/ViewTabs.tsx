import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmarkPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { VIEWS, type CaseloadSearch, type CaseloadView } from '../caseload.search.js';
import { useMyWorklist, useRemoveView, useSaveView } from '../../../app/worklist/worklist.queries.js';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { addressOf, isSameSearch, savedViews } from '../saved-views.js';
import styles from './ViewTabs.module.css';

interface ViewTabsProps {
  search: CaseloadSearch;
  total: number;
  counts: Record<CaseloadView, number>;
}

/** Views as links with their counts: the ready-made ones, then those somebody saved. */
export function ViewTabs({ search, total, counts }: ViewTabsProps) {
  const t = useWords('caseload');
  const format = useFormat();
  const shell = useWords('shell');
  const mine = useMyWorklist();
  const saved = savedViews(mine?.views ?? []);
  const saveView = useSaveView();
  const removeView = useRemoveView();
  const onError = (error: unknown): void => void notify(failureText(shell, error), { tone: 'PROBLEM' });
  const scope = search.scope ? { scope: search.scope } : {};
  const ready = [
    { key: 'all', label: t('view.all'), count: total, target: scope },
    ...VIEWS.map((view) => ({
      key: view,
      label: t(`view.${view}`),
      count: counts[view],
      target: { ...scope, view },
    })),
  ];
  const isKnown = [...ready.map(({ target }) => target), ...saved.map((view) => view.search)].some((known) =>
    isSameSearch(known, search),
  );
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('views')}>
        {ready.map(({ key, label, count, target }) => (
          <Link
            key={key}
            to="/caseload"
            search={target}
            activeOptions={{ exact: true }}
            replace
            className={styles.tab}
            aria-current={isSameSearch(target, search) ? 'page' : undefined}
            data-risk={key === 'risk' && count > 0}
          >
            {label} <span className={styles.count}>{format.number(count)}</span>
          </Link>
        ))}
        {saved.map((view) => (
          <span key={view.id} className={styles.saved}>
            <Link
              to="/caseload"
              search={view.search}
              activeOptions={{ exact: true }}
              replace
              className={styles.tab}
              aria-current={isSameSearch(view.search, search) ? 'page' : undefined}
            >
              {view.name}
            </Link>
            <ActionIcon
              size={24}
              aria-label={t('save.remove', { name: view.name })}
              onClick={() => removeView.mutate(view.id, { onError })}
            >
              <IconX size={13} aria-hidden="true" />
            </ActionIcon>
          </span>
        ))}
      </nav>
      {mine && !isKnown && (
        <SaveView
          onSave={(name) =>
            saveView.mutate(
              { name, address: addressOf(search) },
              {
                onError,
                onSuccess: (result) => {
                  if (result.__typename === 'InputRefused')
                    notify(result.problems[0]?.message ?? '', { tone: 'PROBLEM' });
                },
              },
            )
          }
        />
      )}
    </div>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useWords('caseload');
  const s = useWords('shell');
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <Popover opened={isOpen} onChange={setIsOpen} trapFocus position="bottom-end" width={300}>
      <Popover.Target>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconBookmarkPlus size={15} stroke={1.6} aria-hidden="true" />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('save.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!name.trim()) return;
            onSave(name.trim());
            setIsOpen(false);
            setName('');
          }}
        >
          <TextInput
            label={t('save.name')}
            description={t('save.hint')}
            value={name}
            maxLength={40}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" variant="filled" disabled={!name.trim()}>
            {s('form.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
