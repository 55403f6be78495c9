import { Button } from '@mantine/core';
import { may } from '../../acts/may.js';
import { useAct } from '../../acts/use-act.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';
import { moneyText } from './money.js';

/** The estimate is the patient's to weigh: whether they have seen it, and when. */
export function EstimateLine({ view }: { view: CaseView }) {
  const t = useWords('caseInsurance');
  const format = useFormat();
  const { act, isPending } = useAct();
  const { outOfPocketCents, estimateShownOn } = view.coverage;
  if (outOfPocketCents === null || outOfPocketCents === undefined) return null;
  return (
    <div className={panels.sectionHead}>
      <h3>{t('estimate', { amount: moneyText(outOfPocketCents) })}</h3>
      {estimateShownOn ? (
        <span className={panels.chip} data-tone="OK">
          {t('estimateShown', { on: format.day(estimateShownOn, view.today) })}
        </span>
      ) : (
        <>
          <span className={panels.dim}>{t('estimateHint')}</span>
          {may(view, 'UPDATE_COVERAGE') && (
            <Button
              size="xs"
              disabled={isPending}
              onClick={() =>
                void act({ updateCoverage: { estimateShownOn: view.today } }, { said: t('estimateSaid') })
              }
            >
              {t('estimateShow')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
