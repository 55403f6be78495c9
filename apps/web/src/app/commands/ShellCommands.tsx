import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { loadWords } from '../../i18n/i18n.js';
import { pagesFor, type Page } from '../pages.js';
import { openSearch } from '../PatientSearch.js';
import { useMe } from '../session.queries.js';
import { worksCases } from '../start-page.js';
import { useLetterKeys } from '../worklist/worklist.queries.js';
import { listenForKeys } from './keys.js';
import { useCommands } from './registry.js';

const KeySheet = lazy(async () => {
  const [{ KeySheet: sheet }] = await Promise.all([import('./KeySheet.js'), loadWords('commands')]);
  return { default: sheet };
});

/** Keys and commands of every page: where to go, the palette, the sheet of keys. */
export function ShellCommands() {
  const me = useMe();
  const navigate = useNavigate();
  const [isSheetShown, setIsSheetShown] = useState(false);
  const pages = pagesFor(me.roles);
  const isWorking = worksCases(me.roles);
  useLetterKeys();
  useEffect(listenForKeys, []);
  const goTo = (page: Page) => ({
    run: () => void navigate({ to: `/${page}` }),
    isEnabled: () => pages.includes(page),
  });
  useCommands({
    goToday: goTo('today'),
    goCaseload: goTo('caseload'),
    goDirectory: goTo('directory'),
    goSteps: goTo('steps'),
    newCase: { run: () => void navigate({ to: '/cases/new' }), isEnabled: () => isWorking },
    palette: { run: openSearch, isEnabled: () => isWorking },
    keySheet: { run: () => setIsSheetShown(true) },
  });
  return isSheetShown ? (
    <Suspense fallback={null}>
      <KeySheet onClose={() => setIsSheetShown(false)} />
    </Suspense>
  ) : null;
}
