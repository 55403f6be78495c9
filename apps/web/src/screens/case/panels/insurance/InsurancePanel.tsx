import { Button } from '@mantine/core';
import { type PatientTaskKind } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import panels from '../panels.module.css';
import { CoverageForm } from './CoverageForm.js';

/** Which field of the call form each opened form stands for. */
const FIRST_FIELD = {
  coverage: undefined,
  referral: 'referralNumber',
  authorization: 'authorizationState',
  denial: 'denialReason',
} as const;

/** The call to the insurer as a form in call order, and what only the patient can bring. */
export function InsurancePanel({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const isAsked = nav.form !== undefined && nav.form in FIRST_FIELD;
  return (
    <section className={panels.section}>
      <AskPatient view={view} />
      {may(view, 'UPDATE_COVERAGE') ? (
        <CoverageForm
          view={view}
          focus={isAsked ? `${nav.form}-${nav.opened}` : undefined}
          firstField={isAsked ? FIRST_FIELD[nav.form as keyof typeof FIRST_FIELD] : undefined}
        />
      ) : null}
    </section>
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
