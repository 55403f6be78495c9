import {
  CLOSE_REASONS,
  PAUSE_REASONS,
  STEPS,
  type CloseReason,
  type PauseReason,
  type Step,
} from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import { navigatorChoicesQuery } from '../case.queries.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { CheckField, ChoiceField, DateField, LongField, PickField, TextField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import type { OpenForm } from '../forms/open-form.js';
import type { DialogName } from './CaseDialogs.js';

type DialogFormProps = OpenForm & { view: CaseView };

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

function CloseForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'close',
    initial: { reason: suggestedReason(view), on: view.today, note: '' },
    check: ({ reason }) => (reason ? {} : { reason: t('form.choose') }),
    acts: ({ reason, on, note }) => [
      { closeCase: { reason: reason as CloseReason, on: on || null, note: note || null } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('close.said'), actionIds });
      onDone();
    },
  });
  const reasons = CLOSE_REASONS.filter((value) => value !== 'DECEASED');
  return (
    <ActFormFrame
      form={form}
      title={t('close.title')}
      lead={t('close.lead')}
      submit={t('close.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <ChoiceField
        form={form}
        field="reason"
        label={t('close.reason')}
        options={reasons.map((value) => ({ value, label: t(`close.reasons.${value}`) }))}
      />
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('close.on')} max={view.today} />
        <LongField form={form} field="note" label={t('close.note')} isWide />
      </div>
    </ActFormFrame>
  );
}

function suggestedReason(view: CaseView): string {
  if (view.reported?.fact === 'TRANSFERRED') return 'TRANSFERRED';
  return view.decision.words ? 'DECIDED' : '';
}

/** Its own form, apart from closing: nobody shall meet the word among other reasons, or record it by a slip. */
function DeceasedForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'deceased',
    initial: { on: '', note: '', isConfirmed: false },
    check: ({ isConfirmed }) => (isConfirmed ? {} : { isConfirmed: t('deceased.confirmNeeded') }),
    acts: ({ on, note }) => [{ closeCase: { reason: 'DECEASED', on: on || null, note: note || null } }],
    onRecorded: () => {
      say({ text: t('deceased.said') });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('deceased.title', { name: view.patient.name })}
      lead={t('deceased.lead')}
      submit={t('deceased.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('deceased.on')} max={view.today} />
        <LongField form={form} field="note" label={t('deceased.note')} isWide />
      </div>
      <CheckField form={form} field="isConfirmed" label={t('deceased.confirm')} />
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
    initial: { step: step as string, reason: '' },
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
