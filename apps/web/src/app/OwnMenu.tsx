import { IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/i18n.js';
import { ActionMenu } from '../screens/case/overlays/ActionMenu.js';
import { runCommand } from './commands/registry.js';
import { useMe } from './session.queries.js';
import { useLetterChoice } from './worklist/worklist.queries.js';

const AbsenceDrawer = lazy(async () => ({
  default: (await import('../screens/absence/AbsenceDrawer.js')).AbsenceDrawer,
}));

/** What belongs to the person: time away, and whether single letters are keys. */
export function OwnMenu() {
  const t = useWords('shell');
  const me = useMe();
  const { hasLetters, choose } = useLetterChoice();
  const [isAwayShown, setIsAwayShown] = useState(false);
  return (
    <>
      <ActionMenu
        label={t('top.own', { name: me.name })}
        icon={<IconUserCircle size={18} stroke={1.6} aria-hidden="true" />}
        head={
          <>
            <b>{me.name}</b> {me.organization.name}
          </>
        }
        entries={[
          { key: 'away', label: t('away.title'), onSelect: () => setIsAwayShown(true) },
          {
            key: 'letters',
            label: t('top.letters'),
            isChecked: hasLetters,
            onSelect: () => choose(!hasLetters),
          },
          { key: 'keys', label: t('top.keys'), onSelect: () => void runCommand('keySheet') },
        ]}
      />
      {isAwayShown && (
        <Suspense>
          <AbsenceDrawer personId={me.id} onClose={() => setIsAwayShown(false)} />
        </Suspense>
      )}
    </>
  );
}
