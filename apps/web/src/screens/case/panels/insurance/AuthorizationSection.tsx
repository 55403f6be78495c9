import { APPEAL_RESULTS, AUTHORIZATION_STATES, isExpeditedSuggested } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, ChoiceField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { AuthorizationClock } from './AuthorizationClock.js';
import { AuthorizationHistory } from './AuthorizationHistory.js';
import { useCoverageForm } from './use-coverage-form.js';

interface AuthorizationSectionProps {
  view: CaseView;
  focus?: string | undefined;
  isDenialAsked: boolean;
}

/** A prior authorization from asking to the last answer: its clock, a denial's reason, the appeal, earlier rounds. */
export function AuthorizationSection({ view, focus, isDenialAsked }: AuthorizationSectionProps) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const form = useCoverageForm(view, { name: 'authorization', said: t('authorizationSaved') });
  const { values } = form;
  const { coverage, slack } = view;
  const isSubmitted = values.authorizationState === 'SUBMITTED';
  const isDenied =
    values.authorizationState === 'DENIED' ||
    values.authorizationState === 'APPEALED' ||
    values.appealFiledOn !== '';
  const isExpeditedAdvised = isExpeditedSuggested(
    {
      authorizationRequired: 'YES',
      ...(coverage.authorizationState ? { authorizationState: coverage.authorizationState } : {}),
      authorizationIsExpedited: values.authorizationIsExpedited,
    },
    slack.slackDays ?? undefined,
  );
  return (
    <section className={panels.section}>
      {may(view, 'UPDATE_COVERAGE') && (
        <ActFormFrame
          form={form}
          title={t('authorizationTitle')}
          lead={<AuthorizationClock view={view} />}
          submit={t('authorizationSubmit')}
          focus={focus}
          labelOf={(field) => t(`field.${field}`)}
        >
          {isExpeditedAdvised && (
            <p className={panels.warn} role="status">
              {t('expediteSuggested', { count: Math.max(0, slack.slackDays ?? 0) })}
            </p>
          )}
          <div className={fields.grid}>
            <PickField
              form={form}
              field="authorizationState"
              label={t('field.authorizationState')}
              empty={common('form.choose')}
              isFirst={!isDenialAsked}
              options={AUTHORIZATION_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
            />
            {isSubmitted && (
              <>
                <DateField
                  form={form}
                  field="authorizationSubmittedOn"
                  label={t('field.authorizationSubmittedOn')}
                  hint={t('submittedHint')}
                  max={view.today}
                />
                <TextField
                  form={form}
                  field="authorizationSubmittedTime"
                  type="time"
                  label={t('field.authorizationSubmittedTime')}
                />
                <CheckField
                  form={form}
                  field="authorizationIsExpedited"
                  label={t('field.authorizationIsExpedited')}
                />
              </>
            )}
            {isDenied && (
              <>
                <LongField
                  form={form}
                  field="denialReason"
                  label={t('field.denialReason')}
                  hint={t('denialHint')}
                  maxLength={1000}
                  isFirst={isDenialAsked}
                  isWide
                />
                <DateField form={form} field="appealDueOn" label={t('field.appealDueOn')} />
                <DateField
                  form={form}
                  field="appealFiledOn"
                  label={t('field.appealFiledOn')}
                  max={view.today}
                />
                {(values.appealFiledOn !== '' || values.appealResult !== '') && (
                  <ChoiceField
                    form={form}
                    field="appealResult"
                    label={t('field.appealResult')}
                    options={APPEAL_RESULTS.map((value) => ({ value, label: t(`appeal.${value}`) }))}
                  />
                )}
              </>
            )}
          </div>
        </ActFormFrame>
      )}
      <AuthorizationHistory view={view} />
    </section>
  );
}
