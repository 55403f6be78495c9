import { authorizationDueAt, isAuthorizationLate, isClockBound, type Coverage } from '@sextant/domain';
import { useMe } from '../../../../app/session.queries.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import panels from '../panels.module.css';

/** By when the plan usually has to answer, where a rule says so; an appeal's last day. */
export function AuthorizationClock({ view }: { view: CaseView }) {
  const t = useWords('caseInsurance');
  const format = useFormat();
  const { organization } = useMe();
  const { coverage } = view;
  const { authorizationState: state, authorizationSubmittedOn: submittedOn } = coverage;
  const planType = coverage.planType ?? undefined;
  if (state === 'DENIED' && coverage.appealDueOn && !coverage.appealResult)
    return <>{t('appealBy', { on: format.day(coverage.appealDueOn, view.today) })}</>;
  if (state !== 'SUBMITTED' || !submittedOn) return null;
  const dueAt = authorizationDueAt(
    {
      submittedOn,
      isExpedited: coverage.authorizationIsExpedited === true,
      ...(coverage.authorizationSubmittedTime ? { submittedTime: coverage.authorizationSubmittedTime } : {}),
    },
    planType,
    organization.zone,
  );
  if (!dueAt) return <>{t(isClockBound(planType) ? 'clockNone' : 'clockNotBound')}</>;
  const isLate = isAuthorizationLate(coverage as Coverage, view.today);
  return (
    <span className={isLate ? panels.late : undefined}>
      {t(isLate ? 'clockLate' : 'clockDue', { at: format.instant(dueAt, organization.zone) })}
    </span>
  );
}
