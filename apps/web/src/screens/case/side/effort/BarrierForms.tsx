import {
  BARRIER_GROUPS,
  BARRIER_WORDS,
  BARRIERS_BY_GROUP,
  INTERVENTIONS,
  type BarrierKind,
  type Intervention,
} from '@sextant/domain';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { DateField, LongField, PickField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

type BarrierView = CaseView['barriers'][number];

/** One barrier from the list, grouped; what exactly stands in a note. */
export function AddBarrierForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const words = BARRIER_WORDS[useLanguage()];
  const [barrierId, setBarrierId] = useState(() => crypto.randomUUID());
  const isOpen = (kind: string): boolean =>
    view.barriers.some((barrier) => barrier.kind === kind && !barrier.isResolved);
  const form = useActForm({
    name: 'barrier',
    initial: { kind: '', note: '', on: view.today },
    check: ({ kind }) => ({
      ...(kind ? {} : { kind: common('form.choose') }),
      ...(isOpen(kind) ? { kind: t('barriers.form.isOpen') } : {}),
    }),
    acts: ({ kind, note, on }) => [
      { addBarrier: { barrierId, kind: kind as BarrierKind, note: note || null, on: on || null } },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({ text: t('barriers.form.said', { barrier: words.kinds[values.kind as BarrierKind] }), actionIds });
      setBarrierId(crypto.randomUUID());
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('barriers.form.title')}
      submit={t('barriers.form.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <NativeSelect
          label={t('barriers.form.kind')}
          name="kind"
          data-autofocus
          error={form.errors.kind}
          value={form.values.kind}
          onChange={({ currentTarget }) => form.set('kind', currentTarget.value)}
          data={[
            { value: '', label: common('form.choose') },
            ...BARRIER_GROUPS.map((group) => ({
              group: words.groups[group],
              items: BARRIERS_BY_GROUP[group].map((value) => ({ value, label: words.kinds[value] })),
            })),
          ]}
        />
        <DateField form={form} field="on" label={t('barriers.form.on')} max={view.today} />
        <LongField form={form} field="note" label={t('barriers.form.note')} maxLength={1000} isWide />
      </div>
    </ActFormFrame>
  );
}

/** What was done about a barrier, and when. */
export function ResolveBarrierForm({
  view,
  barrier,
  focus,
  onDone,
  onCancel,
}: OpenForm & { view: CaseView; barrier: BarrierView }) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const words = BARRIER_WORDS[useLanguage()];
  const name = words.kinds[barrier.kind];
  const form = useActForm({
    name: `resolve-${barrier.id}`,
    initial: { intervention: '', on: view.today, note: '' },
    check: ({ intervention }) => (intervention ? {} : { intervention: common('form.choose') }),
    acts: ({ intervention, on, note }) => [
      {
        resolveBarrier: {
          barrierId: barrier.id,
          intervention: intervention as Intervention,
          on: on || view.today,
          note: note || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('barriers.end.said', { barrier: name }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('barriers.end.title', { barrier: name })}
      submit={t('barriers.end.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <PickField
          form={form}
          field="intervention"
          label={t('barriers.end.intervention')}
          isFirst
          empty={common('form.choose')}
          options={INTERVENTIONS.map((value) => ({ value, label: words.interventions[value] }))}
        />
        <DateField
          form={form}
          field="on"
          label={t('barriers.end.on')}
          min={barrier.foundOn}
          max={view.today}
        />
        <LongField form={form} field="note" label={t('barriers.end.note')} maxLength={1000} isWide />
      </div>
    </ActFormFrame>
  );
}
