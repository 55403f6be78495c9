import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmarkPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { useMyWorklist, useRemoveView, useSaveView } from '../worklist.queries.js';
import { addressOf, isSameSearch, savedViews, type SavedView } from './saved-views.js';
import styles from './ViewTabs.module.css';

type ListPath = '/today' | '/caseload';

/** The views of this list the person saved. */
export function useSavedViews<Search>(
  path: ListPath,
  read: (search: Record<string, unknown>) => Search,
): SavedView<Search>[] {
  return savedViews(useMyWorklist()?.views ?? [], path, read);
}

interface SavedTabsProps {
  path: ListPath;
  views: readonly SavedView<object>[];
  search: object;
}

/** Saved views as links, each with a way to remove it. */
export function SavedTabs({ path, views, search }: SavedTabsProps) {
  const t = useWords('worklist');
  const shell = useWords('shell');
  const removeView = useRemoveView();
  return views.map((view) => (
    <span key={view.id} className={styles.saved}>
      <Link
        to={path}
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
        aria-label={t('views.save.remove', { name: view.name })}
        onClick={() =>
          removeView.mutate(view.id, {
            onError: (error) => void notify(failureText(shell, error), { tone: 'PROBLEM' }),
          })
        }
      >
        <IconX size={13} aria-hidden="true" />
      </ActionIcon>
    </span>
  ));
}

/** Names the list as it is filtered now; it is the person's own on every computer. */
export function SaveThisView({ path, search }: { path: ListPath; search: object }) {
  const shell = useWords('shell');
  const mine = useMyWorklist();
  const saveView = useSaveView();
  if (!mine) return null;
  return (
    <SaveView
      onSave={(name) =>
        saveView.mutate(
          { name, address: addressOf(path, search) },
          {
            onError: (error) => void notify(failureText(shell, error), { tone: 'PROBLEM' }),
            onSuccess: (result) => {
              if (result.__typename === 'InputRefused')
                notify(result.problems[0]?.message ?? '', { tone: 'PROBLEM' });
            },
          },
        )
      }
    />
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useWords('worklist');
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
          {t('views.save.open')}
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
            label={t('views.save.name')}
            description={t('views.save.hint')}
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
