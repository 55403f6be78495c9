import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, DateField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

type NavigationForm = OpenForm & { view: CaseView };

export function ConsentForm({ view, focus, onDone, onCancel }: NavigationForm) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'navigation-consent',
    initial: { answer: '', how: 'SPOKEN', on: view.today },
    check: ({ answer }) => (answer ? {} : { answer: common('form.choose') }),
    acts: ({ answer, how, on }) => [
      {
        recordNavigationConsent: {
          isGiven: answer === 'YES',
          how: how === 'WRITTEN' ? 'WRITTEN' : 'SPOKEN',
          on: on || view.today,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('navigation.consentForm.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('navigation.consentForm.title')}
      lead={t('navigation.consentForm.lead')}
      submit={t('navigation.consentForm.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="answer"
        label={t('navigation.consentForm.isGiven')}
        isFirst
        options={(['YES', 'NO'] as const).map((value) => ({
          value,
          label: t(`navigation.consentForm.answers.${value}`),
        }))}
      />
      <div className={fields.grid}>
        <ChoiceField
          form={form}
          field="how"
          label={t('navigation.consentForm.how')}
          options={(['SPOKEN', 'WRITTEN'] as const).map((value) => ({
            value,
            label: t(`navigation.hows.${value}`),
          }))}
        />
        <DateField form={form} field="on" label={t('navigation.consentForm.on')} max={view.today} />
      </div>
    </ActFormFrame>
  );
}

export function VisitForm({ view, focus, onDone, onCancel }: NavigationForm) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'initiating-visit',
    initial: { practitionerName: view.navigation.visit?.practitionerName ?? '', on: '' },
    check: ({ practitionerName, on }) => ({
      ...(practitionerName.trim() ? {} : { practitionerName: common('form.text') }),
      ...(on ? {} : { on: common('form.choose') }),
    }),
    acts: ({ practitionerName, on }) => [{ recordInitiatingVisit: { practitionerName, on } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('navigation.visitForm.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('navigation.visitForm.title')}
      lead={t('navigation.visitForm.lead')}
      submit={t('navigation.visitForm.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField
          form={form}
          field="practitionerName"
          label={t('navigation.visitForm.practitionerName')}
          isFirst
        />
        <DateField form={form} field="on" label={t('navigation.visitForm.on')} max={view.today} />
      </div>
    </ActFormFrame>
  );
}

export function PlanForm({ view, focus, onDone, onCancel }: NavigationForm) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const { plan, visit } = view.navigation;
  const form = useActForm({
    name: 'care-plan',
    initial: {
      practitionerName: plan?.practitionerName ?? visit?.practitionerName ?? '',
      summary: plan?.summary ?? '',
      on: view.today,
    },
    check: ({ practitionerName, summary }) => ({
      ...(practitionerName.trim() ? {} : { practitionerName: common('form.text') }),
      ...(summary.trim() ? {} : { summary: common('form.text') }),
    }),
    acts: ({ practitionerName, summary, on }) => [
      { recordCarePlan: { practitionerName, summary, on: on || view.today } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('navigation.planForm.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('navigation.planForm.title')}
      lead={t('navigation.planForm.lead')}
      submit={t('navigation.planForm.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField
          form={form}
          field="practitionerName"
          label={t('navigation.planForm.practitionerName')}
          isFirst
        />
        <DateField form={form} field="on" label={t('navigation.planForm.on')} max={view.today} />
        <LongField form={form} field="summary" label={t('navigation.planForm.summary')} isWide />
      </div>
    </ActFormFrame>
  );
}
