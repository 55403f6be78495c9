import { addDays, authorizationGaps, type AuthorizationGap } from '@sextant/domain';
import { useState } from 'react';
import { useMe } from '../../../../app/session.queries.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import { ChoiceField, DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { ItemsForm } from './RecordForm.js';
import { sharedHolder, useRecordNames } from './use-names.js';

type Values = {
  recipient: string;
  purpose: string;
  ends: string;
  expiresOn: string;
  expiryEvent: string;
};

/** Long enough for a second opinion, short enough to be watched. */
const USUAL_DAYS = 180;

const FIELD_OF: Partial<Record<AuthorizationGap, keyof Values>> = {
  RECIPIENT: 'recipient',
  PURPOSE: 'purpose',
  EXPIRY: 'expiresOn',
  EXPIRY_PAST: 'expiresOn',
  EXPIRY_TOO_FAR: 'expiresOn',
};

/** A release for one holder and its records; what is missing is said by the same rules that make the form. */
export function ReleaseForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const me = useMe();
  const records = useRecordNames(items);
  const [authorizationId] = useState(() => crypto.randomUUID());
  const holder = sharedHolder(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm<Values>({
    name: `release-${recordItemIds.join()}`,
    initial: {
      recipient: me.organization.name,
      purpose: t('releases.defaultPurpose'),
      ends: 'DAY',
      expiresOn: addDays(view.today, USUAL_DAYS),
      expiryEvent: t('releases.defaultEvent'),
    },
    check(values) {
      const gaps = authorizationGaps({
        language: 'en',
        patient: { name: view.patient.name },
        items: items.map(({ kind, description }) => ({ kind, ...(description ? { description } : {}) })),
        discloser: { name: holder?.name ?? '' },
        recipient: { name: values.recipient },
        purpose: values.purpose,
        expiresOn: values.ends === 'DAY' ? values.expiresOn : '',
        expiryEvent: values.ends === 'DAY' ? '' : values.expiryEvent,
        preparedOn: view.today,
      });
      const byField = (gap: AuthorizationGap): keyof Values =>
        gap === 'EXPIRY' && values.ends !== 'DAY' ? 'expiryEvent' : (FIELD_OF[gap] ?? 'purpose');
      return Object.fromEntries(gaps.map((gap) => [byField(gap), t(`releases.gap.${gap}`)]));
    },
    acts: ({ recipient, purpose, ends, expiresOn, expiryEvent }) => [
      {
        prepareAuthorization: {
          authorizationId,
          holderId: holder?.id ?? null,
          holderName: holder?.name ?? '',
          recordItemIds,
          recipient,
          purpose,
          expiresOn: ends === 'DAY' ? expiresOn : null,
          expiryEvent: ends === 'DAY' ? null : expiryEvent,
        },
      },
    ],
    fieldOf: (field) => (field === 'recordItemIds' ? 'purpose' : field),
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.release', { holder: holder?.name ?? '' }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.release', { holder: holder?.name ?? t('form.theHolder'), records })}
      lead={t('releases.lead')}
      submit={t('submit.release')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField form={form} field="recipient" label={t('field.recipient')} isRequired isFirst />
        <TextField form={form} field="purpose" label={t('field.purpose')} maxLength={1000} isRequired />
        <ChoiceField
          form={form}
          field="ends"
          label={t('field.expires')}
          options={[
            { value: 'DAY', label: t('releases.onDay') },
            { value: 'EVENT', label: t('releases.withEvent') },
          ]}
        />
        {form.values.ends === 'DAY' ? (
          <DateField form={form} field="expiresOn" label={t('field.expiresOn')} min={view.today} isRequired />
        ) : (
          <TextField
            form={form}
            field="expiryEvent"
            label={t('field.expiryEvent')}
            maxLength={1000}
            isRequired
          />
        )}
      </div>
    </ActFormFrame>
  );
}
