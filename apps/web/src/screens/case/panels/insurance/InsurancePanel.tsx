import { Button } from '@mantine/core';
import { type PatientTaskKind } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import panels from '../panels.module.css';
import { AuthorizationSection } from './AuthorizationSection.js';
import { CallForm } from './CallForm.js';
import { EstimateLine } from './EstimateLine.js';
import { PolicySection } from './PolicySection.js';
import { ReferralForm } from './ReferralForm.js';

/** The plan, the call as a form in call order, the referral and the authorization that follow from it. */
export function InsurancePanel({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const { coverage } = view;
  const isCall = may(view, 'UPDATE_COVERAGE') && !coverage.isSelfPay;
  const focusFor = (...forms: string[]): string | undefined =>
    nav.form !== undefined && forms.includes(nav.form) ? `${nav.form}-${nav.opened}` : undefined;
  const authorizationFocus = focusFor('authorization', 'denial');
  const hasAuthorization =
    coverage.authorizationRequired === 'YES' || view.authorizations.length > 0 || authorizationFocus;
  return (
    <>
      <PolicySection view={view} />
      <section className={panels.section}>
        <AskPatient view={view} />
        {isCall && <CallForm view={view} focus={focusFor('coverage')} />}
        <EstimateLine view={view} />
      </section>
      {isCall && (coverage.referralRequired === 'YES' || focusFor('referral')) && (
        <ReferralForm view={view} focus={focusFor('referral')} />
      )}
      {!coverage.isSelfPay && hasAuthorization && (
        <AuthorizationSection
          view={view}
          focus={authorizationFocus}
          isDenialAsked={nav.form === 'denial' && coverage.authorizationState === 'DENIED'}
        />
      )}
    </>
  );
}

function AskPatient({ view }: { view: CaseView }) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const { coverage } = view;
  const asked = (kind: PatientTaskKind) =>
    view.tasks.find((task) => task.kind === kind && task.state === 'OPEN');
  const wants: { kind: PatientTaskKind; label: string; isWanted: boolean }[] = [
    {
      kind: 'GET_REFERRAL',
      label: t('askReferral'),
      isWanted:
        coverage.referralRequired !== 'NO' && !coverage.referralNumber && !coverage.referralReceivedOn,
    },
    { kind: 'SEND_CARD_PHOTO', label: t('askCard'), isWanted: !coverage.memberNumber && !coverage.isSelfPay },
  ];
  const shown = wants.filter(({ kind, isWanted }) => isWanted || asked(kind));
  if (shown.length === 0 || coverage.isSelfPay) return null;
  return (
    <div className={panels.sectionHead}>
      {shown.map(({ kind, label }) => {
        const task = asked(kind);
        if (task) {
          return (
            <span key={kind} className={panels.chip}>
              {t('asked', { task: common(`ask.kinds.${kind}`), on: format.day(task.askedOn, view.today) })}
            </span>
          );
        }
        return may(view, 'ASK_PATIENT') ? (
          <Button
            key={kind}
            size="xs"
            onClick={() => nav.open({ panel: 'INSURANCE', form: 'ask' }, { taskKind: kind })}
          >
            {label}
          </Button>
        ) : null;
      })}
    </div>
  );
}
