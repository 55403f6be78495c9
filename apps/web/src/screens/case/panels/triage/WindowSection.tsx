import { Button } from '@mantine/core';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { StatedBy } from '../../header/WindowBlock.js';
import { WorryLink } from '../../header/WorryLink.js';
import panels from '../panels.module.css';
import { WindowForm } from './WindowForm.js';

/** Until when it is safe to decide: what stands, and the form to state or transcribe it. */
export function WindowSection({ view }: { view: CaseView }) {
  const t = useWords('caseTriage');
  const format = useFormat();
  const nav = useCaseNav();
  const focus = useFocusFor('window');
  const { window } = view;
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('window.title')}</h3>
        {may(view, 'STATE_WINDOW') && focus === undefined && (
          <div className={panels.sectionActs}>
            <Button size="xs" onClick={() => nav.open({ panel: 'TRIAGE', form: 'window' })}>
              {t(window ? 'window.change' : 'window.state')}
            </Button>
          </div>
        )}
      </div>
      {window ? (
        <p>
          <b>{format.longDay(window.on)}</b> · <StatedBy window={window} today={view.today} />
          {window.bases.length > 0 && (
            <>
              {' '}
              ·{' '}
              {t('window.basedOn', {
                bases: format.list(window.bases.map((basis) => t(`window.basis.${basis}`))),
              })}
            </>
          )}
          {window.note && <> · “{window.note}”</>}
        </p>
      ) : (
        <p className={panels.empty}>
          <b>{t('window.none')}</b>
          {t('window.noneWhy')}
        </p>
      )}
      <WorryLink view={view} card="CAN_I_WAIT" />
      {focus !== undefined && (
        <WindowForm key={focus} view={view} focus={focus} onDone={nav.close} onCancel={nav.close} />
      )}
    </section>
  );
}
