import { Button } from '@mantine/core';
import { useMe } from '../../../app/session.queries.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useCovered } from '../../absence/absence.queries.js';
import { may } from '../acts/may.js';
import { useAct } from '../acts/use-act.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';

/** What the last navigator wrote for the next one, until that one has read it; and what a colleague who is away left to the cover. */
export function HandoverNote({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const me = useMe();
  const { act, isPending } = useAct();
  const absence = useCovered(view.navigator?.id, view.today);
  const { handover } = view;
  const isForMe = view.navigator?.id === me.id || absence !== undefined;
  return (
    <>
      {absence && (
        <div className={css.banner} role="note">
          <p>
            {t('handover.cover', {
              name: absence.personName,
              on: format.day(absence.untilOn, view.today),
            })}{' '}
            {absence.note}
          </p>
        </div>
      )}
      {handover && (
        <div className={css.banner} role="note">
          <p>
            <b>
              {t('handover.from', {
                name: handover.byName ?? t('form.somebody'),
                on: format.moment(handover.at, me.organization.zone, view.today),
              })}
            </b>{' '}
            {handover.note}
          </p>
          {isForMe && may(view, 'READ_HANDOVER') && (
            <div className={css.bannerActs}>
              <Button
                loading={isPending}
                onClick={() => void act({ readHandover: {} }, { said: t('handover.said') })}
              >
                {t('handover.read')}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
