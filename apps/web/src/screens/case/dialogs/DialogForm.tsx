import { PAUSE_REASONS, STEPS, type PauseReason, type Step } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import { navigatorChoicesQuery } from '../case.queries.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { ChoiceField, DateField, LongField, PickField, TextField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import type { DialogName } from './CaseDialogs.js';
import { CloseForm, DeceasedForm, type DialogFormProps } from './EndForms.js';

export function DialogForm({ name, view }: { name: DialogName; view: CaseView }) {
  const nav = useCaseNav();
  const props = { view, focus: nav.opened, onDone: nav.close, onCancel: nav.close };
  switch (name) {
    case 'assign':
      return <AssignForm {...props} />;
    case 'pause':
      return <PauseForm {...props} />;
    case 'close':
      return <CloseForm {...props} />;
    case 'deceased':
      return <DeceasedForm {...props} />;
    case 'reopen':
      return <ReopenForm {...props} />;
    case 'round':
      return <RoundForm {...props} />;
    case 'skip':
      return <SkipForm {...props} step={nav.about.step ?? nav.panel} />;
  }
}

function AssignForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const people = useQuery(navigatorChoicesQuery()).data ?? [];
  const others = people.filter((person) => person.id !== view.navigator?.id);
  const form = useActForm({
    name: 'assign',
    initial: { navigatorId: '', note: '' },
    check: ({ navigatorId }) => (navigatorId ? {} : { navigatorId: t('form.choose') }),
    acts: ({ navigatorId, note }) => [{ assignNavigator: { navigatorId, note: note || null } }],
    onRecorded: ({ actionIds, view: after }) => {
      say({ text: t('assign.said', { name: after.navigator?.name ?? '' }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('assign.title')}
      submit={t('assign.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <PickField
        form={form}
        field="navigatorId"
        label={t('assign.to')}
        empty={t('form.choose')}
        options={others.map((person) => ({
          value: person.id,
          label: t('assign.option', { name: person.name, count: person.openCaseCount }),
        }))}
      />
      <LongField form={form} field="note" label={t('assign.note')} rows={3} />
    </ActFormFrame>
  );
}

function PauseForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'pause',
    initial: { reason: '', resumeOn: '', note: '' },
    check: ({ reason }) => (reason ? {} : { reason: t('form.choose') }),
    acts: ({ reason, resumeOn, note }) => [
      { pauseCase: { reason: reason as PauseReason, resumeOn: resumeOn || null, note: note || null } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('pause.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('pause.title')}
      lead={t('pause.lead')}
      submit={t('pause.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <ChoiceField
        form={form}
        field="reason"
        label={t('pause.reason')}
        options={PAUSE_REASONS.map((value) => ({ value, label: t(`pause.reasons.${value}`) }))}
      />
      <div className={fields.grid}>
        <DateField form={form} field="resumeOn" label={t('pause.resumeOn')} min={view.today} />
        <LongField form={form} field="note" label={t('pause.note')} isWide />
      </div>
    </ActFormFrame>
  );
}

function ReopenForm({ focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'reopen',
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.text') }),
    acts: ({ reason }) => [{ reopenCase: { reason } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('reopen.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('reopen.title')}
      submit={t('reopen.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <TextField form={form} field="reason" label={t('reopen.reason')} maxLength={1000} />
    </ActFormFrame>
  );
}

function RoundForm({ focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'round',
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.text') }),
    acts: ({ reason }) => [{ startRound: { reason } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('round.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('round.title')}
      lead={t('round.lead')}
      submit={t('round.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <TextField form={form} field="reason" label={t('round.reason')} maxLength={1000} />
    </ActFormFrame>
  );
}

function SkipForm({ step, focus, onDone, onCancel }: DialogFormProps & { step: Step }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const say = useSay();
  const form = useActForm({
    name: `skip-${step}`,
    initial: { step: step, reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.text') }),
    acts: (values) => [
      { skipStep: { step: STEPS.find((one) => one === values.step) ?? step, reason: values.reason } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('step.skipped', { step: wording(`step.${step}`) }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={`${wording(`step.${step}`)}: ${t('step.skipTitle')}`}
      submit={t('step.skipSubmit')}
      focus={focus}
      onCancel={onCancel}
    >
      <TextField form={form} field="reason" label={t('step.skipReason')} maxLength={1000} isFirst />
    </ActFormFrame>
  );
}
