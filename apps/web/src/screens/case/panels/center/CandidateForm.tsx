import { CANDIDATE_KINDS, IDEA_SOURCES, NETWORK_STATUSES } from '@sextant/domain';
import { useMemo } from 'react';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CandidateView, CaseView } from '../../case.types.js';
import { ChoiceField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { wholeNumber } from '../../fields/numbers.js';
import type { OpenForm } from '../../forms/open-form.js';
import {
  addCandidateActs,
  candidateValues,
  updateCandidateActs,
  type CandidateValues,
} from './candidate-values.js';
import { CenterSearch } from './CenterSearch.js';

/** Adds a candidate, from the directory or freely, or edits one. */
export function CandidateForm({
  view,
  candidate,
  focus,
  onDone,
  onCancel,
}: OpenForm & { view: CaseView; candidate?: CandidateView }) {
  const t = useWords('caseCenter');
  const common = useWords('case');
  const say = useSay();
  const id = useMemo(() => candidate?.id ?? crypto.randomUUID(), [candidate?.id]);
  const form = useActForm<CandidateValues>({
    name: `candidate-${candidate?.id ?? 'new'}`,
    initial: candidateValues(candidate),
    check: (values) => ({
      ...(values.name.trim() ? {} : { name: t('nameNeeded') }),
      ...(wholeNumber(values.distanceMiles, 20_000) === 'BAD' ? { distanceMiles: t('numberBad') } : {}),
      ...(wholeNumber(values.expectedDays, 365) === 'BAD' ? { expectedDays: t('numberBad') } : {}),
    }),
    acts: (values, changed) =>
      candidate ? updateCandidateActs(id, values, changed) : addCandidateActs(id, values),
    onRecorded: ({ actionIds, values }) => {
      say({ text: t(candidate ? 'editSaid' : 'addSaid', { name: values.name }), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  const answers = (['YES', 'NO', 'UNKNOWN'] as const).map((value) => ({
    value,
    label: common(`answer.${value}`),
  }));
  return (
    <ActFormFrame
      form={form}
      title={candidate ? t('editTitle', { name: candidate.name }) : t('addTitle')}
      submit={t(candidate ? 'editSubmit' : 'addSubmit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => (field === 'centerId' ? t('fromDirectory') : t(`field.${field}`))}
      isBoxed
    >
      {!candidate && (
        <CenterSearch
          onPick={(center) => {
            form.set('name', center.name);
            form.set('kind', center.kind);
            form.set('centerId', center.id);
            form.set('phone', center.phone ?? '');
            form.set('fax', center.fax ?? '');
            form.set('intakeChecklist', center.intakeChecklist ?? '');
          }}
        />
      )}
      <div className={fields.grid}>
        <TextField
          form={form}
          field="name"
          label={t('field.name')}
          isRequired
          isFirst={candidate !== undefined}
        />
        <PickField
          form={form}
          field="kind"
          label={t('field.kind')}
          options={CANDIDATE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextField form={form} field="clinicianName" label={t('field.clinicianName')} />
        <LongField form={form} field="specialtyFit" label={t('field.specialtyFit')} isWide />
        <TextField
          form={form}
          field="distanceMiles"
          label={t('field.distanceMiles')}
          inputMode="numeric"
          maxLength={6}
        />
        <ChoiceField
          form={form}
          field="isTelehealthOffered"
          label={t('field.isTelehealthOffered')}
          options={[
            { value: 'YES', label: common('yes') },
            { value: 'NO', label: common('no') },
          ]}
        />
        <ChoiceField form={form} field="referralNeeded" label={t('field.referralNeeded')} options={answers} />
        <PickField
          form={form}
          field="network"
          label={t('field.network')}
          empty={common('form.choose')}
          options={NETWORK_STATUSES.map((value) => ({ value, label: t(`networks.${value}`) }))}
        />
        <DateField
          form={form}
          field="firstAppointmentOn"
          label={t('field.firstAppointmentOn')}
          min={view.today}
        />
        <TextField
          form={form}
          field="expectedDays"
          label={t('field.expectedDays')}
          hint={t('expectedHint')}
          inputMode="numeric"
          maxLength={3}
        />
        <LongField
          form={form}
          field="intakeChecklist"
          label={t('field.intakeChecklist')}
          hint={t('intakeHint')}
          isWide
        />
        <PickField
          form={form}
          field="source"
          label={t('field.source')}
          empty={common('form.choose')}
          options={IDEA_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
        />
        <TextField form={form} field="phone" label={t('field.phone')} type="tel" maxLength={50} />
        <TextField form={form} field="fax" label={t('field.fax')} type="tel" maxLength={50} />
      </div>
    </ActFormFrame>
  );
}
