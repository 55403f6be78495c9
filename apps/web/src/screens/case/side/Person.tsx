import { clock } from '../../../api/clock.js';
import { Button } from '@mantine/core';
import { CHANNELS } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { may } from '../acts/may.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { PatientForm } from '../forms/PatientForm.js';
import { consentText } from '../words/consent-text.js';
import { Caregiver } from './Caregiver.js';
import { Contacts } from './Contacts.js';
import css from './side.module.css';

/** Who the patient is, how to reach them, and what they said about messages. */
export function Person({ view }: { view: CaseView }) {
  const t = useWords('case');
  const [isEditing, setEditing] = useState(false);
  const stop = (): void => setEditing(false);
  return (
    <>
      <div className={css.sub}>
        <h3>{t('person.details')}</h3>
        {!isEditing && !view.isReadOnly && (
          <Button size="xs" onClick={() => setEditing(true)}>
            {t('person.edit')}
          </Button>
        )}
      </div>
      {isEditing ? (
        <PatientForm view={view} focus="details" onDone={stop} onCancel={stop} />
      ) : (
        <Details view={view} />
      )}
      <Contacts view={view} />
      <Consents view={view} />
      <Caregiver view={view} />
    </>
  );
}

function Details({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const { patient } = view;
  const facts: [string, string | null][] = [
    [t('person.birthOn'), patient.birthOn && format.date(patient.birthOn)],
    [t('person.mrn'), patient.mrn],
    [
      t('person.language'),
      `${format.language(patient.language)}${patient.needsInterpreter ? `, ${t('head.interpreter')}` : ''}`,
    ],
    [
      t('person.zone'),
      `${format.zone(patient.zone)} · ${t('person.localTime', { time: format.time(clock.now(), patient.zone) })}`,
    ],
    [t('person.caregiverName'), patient.caregiverName],
  ];
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Consents({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const { reach, givenName: name } = view.patient;
  return (
    <>
      <div className={css.sub}>
        <h3>{t('person.consent')}</h3>
        {may(view, 'RECORD_CONSENT') && (
          <Button size="xs" onClick={() => nav.open({ panel: 'TRIAGE', form: 'consent' })}>
            {t('person.askConsent')}
          </Button>
        )}
      </div>
      <dl className={css.facts}>
        {CHANNELS.map((channel) => (
          <div key={channel} style={{ display: 'contents' }}>
            <dt>{t(`ask.channel.${channel}`)}</dt>
            <dd>{consentText(t, format, view.patient.consents, channel)}</dd>
          </div>
        ))}
        <dt>{t('person.reach')}</dt>
        <dd>
          {reach.channel
            ? t('person.reachBy', { channel: t(`ask.channel.${reach.channel}`) })
            : reach.suppression && t(`ask.cannot.${reach.suppression}`, { name })}
        </dd>
      </dl>
    </>
  );
}
