import { CHANNELS, CONSENT_TOPICS, type Channel, type ConsentHow, type ConsentTopic } from '@sextant/domain';
import { useState } from 'react';
import { useMe } from '../../../../app/session.queries.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { LANGUAGES, type Language } from '../../../../i18n/languages.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField } from '../../fields/bound.js';
import { Choice } from '../../fields/Choice.js';
import type { OpenForm } from '../../forms/open-form.js';
import panels from '../panels.module.css';
import { CONSENT_WORDING, consentVersions } from './consent-wording.js';

type Values = { topic: string; SMS: string; EMAIL: string; how: string };

const HOWS = ['SPOKEN', 'WRITTEN', 'WEB'] as const satisfies readonly ConsentHow[];

/** The wording to read out with its risk notice, and the answer for each channel. */
export function ConsentForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseTriage');
  const me = useMe();
  const say = useSay();
  const format = useFormat();
  const [language, setLanguage] = useState<Language>(view.patient.language.startsWith('es') ? 'es' : 'en');
  const form = useActForm<Values>({
    name: 'consent',
    initial: { topic: 'REMINDERS', SMS: '', EMAIL: '', how: 'SPOKEN' },
    check: ({ SMS, EMAIL }) => (SMS || EMAIL ? {} : { SMS: t('consent.needed') }),
    acts: (values) =>
      CHANNELS.filter((channel) => values[channel] !== '').map((channel) => ({
        recordConsent: {
          channel,
          topic: topicIn(values),
          isGiven: values[channel] === 'YES',
          how: HOWS.find((how) => how === values.how) ?? 'SPOKEN',
          ...consentVersions(topicIn(values), language),
        },
      })),
    onRecorded: ({ actionIds }) => {
      say({ text: t('consent.said'), actionIds });
      onDone();
    },
  });
  const wording = CONSENT_WORDING[language];
  const asked: readonly Channel[] =
    form.values.EMAIL !== '' && form.values.SMS === ''
      ? ['EMAIL']
      : form.values.EMAIL !== ''
        ? CHANNELS
        : ['SMS'];
  const answers = [
    { value: 'YES', label: t('consent.yes') },
    { value: 'NO', label: t('consent.no') },
  ];
  return (
    <ActFormFrame
      form={form}
      title={t('consent.form')}
      submit={t('consent.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <Choice
        label={t('consent.language')}
        value={language}
        onChange={setLanguage}
        options={LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      />
      <ChoiceField
        form={form}
        field="topic"
        label={t('consent.topic')}
        options={CONSENT_TOPICS.map((value) => ({ value, label: t(`consent.topics.${value}`) }))}
      />
      {asked.map((channel) => (
        <div key={channel} className={panels.note} lang={language}>
          <p>
            “{wording.ask[topicIn(form.values)][channel].replace('{{sender}}', me.organization.senderName)}”
          </p>
          <p>“{wording.risk[channel]}”</p>
        </div>
      ))}
      {CHANNELS.map((channel) => (
        <ChoiceField
          key={channel}
          form={form}
          field={channel}
          label={t(`consent.${channel}`)}
          hint={
            hasContact(view, channel)
              ? undefined
              : t(channel === 'SMS' ? 'consent.noNumber' : 'consent.noAddress')
          }
          options={answers}
        />
      ))}
      <ChoiceField
        form={form}
        field="how"
        label={t('consent.how')}
        options={HOWS.map((value) => ({ value, label: t(`consent.hows.${value}`) }))}
      />
    </ActFormFrame>
  );
}

function topicIn({ topic }: Values): ConsentTopic {
  return CONSENT_TOPICS.find((one) => one === topic) ?? 'REMINDERS';
}

function hasContact(view: CaseView, channel: Channel): boolean {
  return view.patient.contactPoints.some((point) =>
    channel === 'SMS' ? point.kind === 'PHONE' && point.isTextable : point.kind === 'EMAIL',
  );
}
