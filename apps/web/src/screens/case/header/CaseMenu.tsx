import { ActionIcon, Menu } from '@mantine/core';
import { MAX_ROUNDS, type ActionType, type Step } from '@sextant/domain';
import { IconDots } from '@tabler/icons-react';
import { may } from '../acts/may.js';
import { useWords } from '../../../i18n/i18n.js';
import { useAct } from '../acts/use-act.js';
import type { FormName } from '../act-target.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';

/** What happens to a case as a whole. Only what the domain leaves open in its status is offered. */
export function CaseMenu({ view }: { view: CaseView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const nav = useCaseNav();
  const { act } = useAct();
  const step = currentStatus(view, nav.panel);
  const items: { form: FormName; type: ActionType; label: string; isOffered?: boolean; isGrave?: boolean }[] =
    [
      { form: 'assign', type: 'ASSIGN_NAVIGATOR', label: t('menu.assign') },
      { form: 'pause', type: 'PAUSE_CASE', label: t('menu.pause') },
      { form: 'round', type: 'START_ROUND', label: t('menu.round'), isOffered: mayStartRound(view) },
      { form: 'close', type: 'CLOSE_CASE', label: t('menu.close') },
      { form: 'deceased', type: 'CLOSE_CASE', label: t('menu.deceased'), isGrave: true },
      { form: 'reopen', type: 'REOPEN_CASE', label: t('menu.reopen') },
    ];
  if (view.isReadOnly) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('head.more')} title={t('head.more')}>
          <IconDots size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {may(view, 'SKIP_STEP') && step?.state !== 'DONE' && step?.state !== 'NOT_NEEDED' && (
          <Menu.Item onClick={() => nav.open({ form: 'skip' }, { step: nav.panel })}>
            {t('menu.skip', { step: wording(`step.${nav.panel}`) })}
          </Menu.Item>
        )}
        {may(view, 'RESUME_STEP') && step?.state === 'NOT_NEEDED' && (
          <Menu.Item
            onClick={() =>
              void act(
                { resumeStep: { step: nav.panel } },
                { said: t('step.resumed', { step: wording(`step.${nav.panel}`) }) },
              )
            }
          >
            {t('menu.unskip', { step: wording(`step.${nav.panel}`) })}
          </Menu.Item>
        )}
        {may(view, 'RESUME_CASE') && (
          <Menu.Item onClick={() => void act({ resumeCase: {} }, { said: t('pause.resumed') })}>
            {t('menu.resume')}
          </Menu.Item>
        )}
        {items
          .filter((item) => may(view, item.type) && item.isOffered !== false)
          .map((item) => (
            <Menu.Item key={item.form} onClick={() => nav.open({ form: item.form })}>
              {item.label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The present round's status of a step. */
export function currentStatus(view: CaseView, step: Step): CaseView['steps'][number] | undefined {
  return view.steps.find((status) => status.step === step && status.round === view.round);
}

/** A third opinion is the last one, and comes after the visit of the second. */
export function mayStartRound(view: CaseView): boolean {
  const visit = currentStatus(view, 'VISIT')?.state;
  return view.round < MAX_ROUNDS && (visit === 'DONE' || visit === 'NOT_NEEDED');
}
