import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';

/** Every prior authorization that was asked for, the newest first. */
export function AuthorizationHistory({ view }: { view: CaseView }) {
  const t = useWords('caseInsurance');
  const format = useFormat();
  if (view.authorizations.length === 0) return null;
  const day = (on: string): string => format.day(on, view.today);
  return (
    <div className={panels.scroll}>
      <table className={panels.table}>
        <caption className={panels.caption}>{t('history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('historySubmitted')}</th>
            <th scope="col">{t('historyAnswer')}</th>
            <th scope="col">{t('historyAppeal')}</th>
          </tr>
        </thead>
        <tbody>
          {view.authorizations.toReversed().map((one) => (
            <tr key={one.ordinal}>
              <td>
                {[
                  one.submittedTime ? `${day(one.submittedOn)} ${one.submittedTime}` : day(one.submittedOn),
                  one.isExpedited && t('expedited'),
                  one.number,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
              <td>
                {[
                  one.result ? t(`states.${one.result}`) : t('historyOpen'),
                  one.answeredOn && day(one.answeredOn),
                  one.denialReason && `“${one.denialReason}”`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
              <td>
                {[
                  one.appealFiledOn && t('historyFiled', { on: day(one.appealFiledOn) }),
                  one.appealResult && t(`appeal.${one.appealResult}`),
                ]
                  .filter(Boolean)
                  .join(' · ') || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
