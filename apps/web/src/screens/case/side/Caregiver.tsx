import { Button } from '@mantine/core';
import { PERMISSION_HOWS, type PermissionHow } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { may } from '../acts/may.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { ChoiceField, DateField, TextField } from '../fields/bound.js';
import css from './side.module.css';

/** Whether we may talk with and write to somebody close to the patient: who, since when, and how it was said. */
export function Caregiver({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { caregiverPermission: said, givenName: name } = view.patient;
  const stop = (): void => setAsking(false);
  return (
    <>
      <div className={css.sub}>
        <h3>{t('person.permission.title')}</h3>
        {may(view, 'RECORD_CAREGIVER_PERMISSION') && !isAsking && (
          <Button size="xs" onClick={() => setAsking(true)}>
            {t('person.permission.ask')}
          </Button>
        )}
      </div>
      {isAsking ? (
        <PermissionForm view={view} onDone={stop} />
      ) : (
        <p className={css.dim}>
          {said
            ? t(said.isGiven ? 'person.permission.yes' : 'person.permission.no', {
                who: said.name,
                how: t(`person.hows.${said.how}`),
                on: format.date(said.on),
                name,
              })
            : t('person.permission.none', { name })}
        </p>
      )}
    </>
  );
}

function PermissionForm({ view, onDone }: { view: CaseView; onDone: () => void }) {
  const t = useWords('case');
  const say = useSay();
  const { patient } = view;
  const form = useActForm<{ name: string; answer: string; how: string; on: string }>({
    name: 'caregiver-permission',
    initial: {
      name: patient.caregiverPermission?.name ?? patient.caregiverName ?? '',
      answer: 'YES',
      how: 'SPOKEN',
      on: view.today,
    },
    check: ({ name, on }) => ({
      ...(name.trim() ? {} : { name: t('person.permission.whoMissing') }),
      ...(on && on <= view.today ? {} : { on: t('person.permission.past') }),
    }),
    acts: ({ name, answer, how, on }) => [
      {
        recordCaregiverPermission: {
          name: name.trim(),
          isGiven: answer === 'YES',
          how: PERMISSION_HOWS.find((one) => one === how) ?? ('SPOKEN' satisfies PermissionHow),
          on,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('person.permission.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('person.permission.form')}
      submit={t('person.permission.submit')}
      focus="caregiver"
      onCancel={onDone}
      isBoxed
    >
      <TextField form={form} field="name" label={t('person.permission.name')} isRequired isFirst />
      <ChoiceField
        form={form}
        field="answer"
        label={t('person.permission.given', { name: patient.givenName })}
        options={[
          { value: 'YES', label: t('person.permission.answers.YES') },
          { value: 'NO', label: t('person.permission.answers.NO') },
        ]}
      />
      <ChoiceField
        form={form}
        field="how"
        label={t('person.permission.how')}
        options={PERMISSION_HOWS.map((value) => ({ value, label: t(`person.permission.hows.${value}`) }))}
      />
      <DateField form={form} field="on" label={t('person.permission.on')} max={view.today} />
    </ActFormFrame>
  );
}
