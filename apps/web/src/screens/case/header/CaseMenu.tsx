import type { ActionType } from '@sextant/domain';
import { may } from '../acts/may.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import type { FormName } from '../act-target.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { currentStatus, isStepOver, mayStartRound } from '../step-status.js';
import { ActionMenu, type MenuEntry } from '../overlays/ActionMenu.js';

/** What happens to a case as a whole. Only what the domain leaves open in its status is offered. */
export function CaseMenu({ view }: { view: CaseView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const nav = useCaseNav();
  const { act } = useAct();
  const step = currentStatus(view, nav.panel);
  const forms: { form: FormName; type: ActionType; label: string; isOffered?: boolean }[] = [
    { form: 'assign', type: 'ASSIGN_NAVIGATOR', label: t('menu.assign') },
    { form: 'pause', type: 'PAUSE_CASE', label: t('menu.pause') },
    { form: 'round', type: 'START_ROUND', label: t('menu.round'), isOffered: mayStartRound(view) },
    { form: 'close', type: 'CLOSE_CASE', label: t('menu.close') },
    { form: 'deceased', type: 'CLOSE_CASE', label: t('menu.deceased') },
    { form: 'reopen', type: 'REOPEN_CASE', label: t('menu.reopen') },
  ];
  const name = wording(`step.${nav.panel}`);
  const isOver = isStepOver(view, nav.panel);
  const entries: (MenuEntry | false)[] = [
    may(view, 'SKIP_STEP') &&
      !isOver && {
        key: 'skip',
        label: t('menu.skip', { step: name }),
        onSelect: () => nav.open({ form: 'skip' }, { step: nav.panel }),
      },
    may(view, 'RESUME_STEP') &&
      step?.state === 'NOT_NEEDED' && {
        key: 'unskip',
        label: t('menu.unskip', { step: name }),
        onSelect: () =>
          void act({ resumeStep: { step: nav.panel } }, { said: t('step.resumed', { step: name }) }),
      },
    may(view, 'RESUME_CASE') && {
      key: 'resume',
      label: t('menu.resume'),
      onSelect: () => void act({ resumeCase: {} }, { said: t('pause.resumed') }),
    },
    ...forms
      .filter(({ type, isOffered }) => may(view, type) && isOffered !== false)
      .map(({ form, label }) => ({ key: form, label, onSelect: () => nav.open({ form }) })),
  ];
  return <ActionMenu label={t('head.more')} isFramed entries={entries.filter((entry) => entry !== false)} />;
}
