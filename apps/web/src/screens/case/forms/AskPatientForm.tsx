import { PATIENT_TASK_KINDS, stepOf, type PatientTaskKind } from '@sextant/domain';
import { useMemo, useState } from 'react';
import { useMe } from '../../../app/session.queries.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { leavesNow } from '../words/leaves-now.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { ChoiceField, PickField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import css from './forms.module.css';
import { itemName } from './item-name.js';
import { suggestedAsk, suggestedItem } from './suggested-ask.js';
import type { OpenForm } from './open-form.js';

interface AskPatientFormProps extends OpenForm {
  view: CaseView;
  taskKind?: PatientTaskKind;
  recordItemId?: string;
}

/** Asks for one named thing only the patient can do, and says what the patient will get. */
export function AskPatientForm({
  view,
  taskKind,
  recordItemId,
  focus,
  onDone,
  onCancel,
}: AskPatientFormProps) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const say = useSay();
  // Fixed when the form opens: what is recorded meanwhile must not change the choice under one's hands.
  const [kind] = useState(() => taskKind ?? suggestedAsk(view));
  const taskId = useMemo(() => crypto.randomUUID(), []);
  const form = useActForm({
    name: `ask-${taskKind ?? ''}-${recordItemId ?? ''}`,
    initial: {
      kind: kind,
      recordItemId: recordItemId ?? suggestedItem(view, kind)?.id ?? '',
      when: 'NOW',
    },
    acts: ({ kind, recordItemId: itemId, when }) => [
      {
        askPatient: {
          taskId,
          kind: kind,
          recordItemId: isAboutRecords(kind) ? itemId || null : null,
          isHandSent: when === 'NOW' && reachFor(view, kind).channel !== null,
        },
      },
    ],
    onRecorded: ({ values, actionIds, view: after }) => {
      const task = t(`ask.kinds.${values.kind}`);
      const planned = after.deliveries.find(
        ({ state, items }) =>
          state === 'SCHEDULED' && items.some((item) => item.taskId === taskId && item.occurrence === 1),
      );
      const undo = { cancelPatientTask: { taskId, reason: t('undo.reason') } };
      if (planned && leavesNow(planned)) say({ text: t('ask.saidNow', { task }), undo, seconds: 15 });
      else if (planned)
        say({ text: t('ask.saidAt', { task, at: format.instant(planned.dueAt, view.patient.zone) }), undo });
      else say({ text: t('ask.said', { task }), actionIds });
      onDone();
    },
  });
  const items = view.recordItems.map((item) => ({ value: item.id, label: itemName(wording, item) }));
  return (
    <ActFormFrame
      form={form}
      title={t('ask.title', { name: view.patient.givenName })}
      submit={t('ask.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <PickField
          form={form}
          field="kind"
          label={t('ask.kind')}
          isFirst
          onPicked={(value) =>
            form.set('recordItemId', suggestedItem(view, value as PatientTaskKind)?.id ?? '')
          }
          options={PATIENT_TASK_KINDS.map((value) => ({ value, label: t(`ask.kinds.${value}`) }))}
        />
        {isAboutRecords(form.values.kind) && items.length > 0 && (
          <PickField
            form={form}
            field="recordItemId"
            label={t('ask.item')}
            empty={t('form.choose')}
            options={items}
          />
        )}
      </div>
      {reachFor(view, form.values.kind).channel && (
        <ChoiceField
          form={form}
          field="when"
          label={t('ask.when')}
          options={[
            { value: 'NOW', label: t('ask.now') },
            { value: 'LATER', label: t('ask.later') },
          ]}
        />
      )}
      <WhatTheyGet view={view} kind={form.values.kind} />
    </ActFormFrame>
  );
}

function isAboutRecords(kind: string): boolean {
  return PATIENT_TASK_KINDS.some((known) => known === kind && stepOf(known) === 'RECORDS');
}

/** Messages about the visit may be welcome where others are not. */
function reachFor({ patient }: CaseView, kind: string): CaseView['patient']['reach'] {
  return kind === 'CONFIRM_VISIT' ? patient.visitReach : patient.reach;
}

function WhatTheyGet({ view, kind }: { view: CaseView; kind: string }) {
  const t = useWords('case');
  const format = useFormat();
  const { organization } = useMe();
  const { channel, suppression } = reachFor(view, kind);
  const name = view.patient.givenName;
  if (!channel) {
    return (
      <p className={css.warn}>
        {suppression && t(`ask.cannot.${suppression}`, { name })} {t('ask.cannotMeans')}
      </p>
    );
  }
  const hours = {
    start: format.hour(organization.quietStartHour),
    end: format.hour(organization.quietEndHour),
    name,
  };
  return (
    <div className={css.gets}>
      <b>{t('ask.gets', { name })}</b>
      <p>
        {t('ask.getsText', {
          channel: t(`ask.channel.${channel}`),
          language: format.language(view.patient.language),
        })}
      </p>
      <p>{t('ask.ladder')}</p>
      <p>{t('ask.laterHint', hours)}</p>
    </div>
  );
}
