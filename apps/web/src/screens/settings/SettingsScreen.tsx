import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { COLD_AFTER_DAYS } from '@sextant/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { request } from '../../api/request.js';
import { meQuery, useMe, type Me } from '../../app/session.queries.js';
import { failureText } from '../../components/ErrorState.js';
import { fieldErrors } from '../../components/field-errors.js';
import { FormSection } from '../../components/FormSection.js';
import { notify } from '../../components/notices.js';
import { PageHead } from '../../components/PageHead.js';
import { Problem } from '../../components/Problem.js';
import type { UpdateOrganizationInput } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { ZONE_CHOICES } from '../case/fields/places.js';
import { ChannelAgreements } from './components/ChannelAgreements.js';
import { CrisisWordSettings } from './crisis/CrisisWordSettings.js';
import { MacroSettings } from './macros/MacroSettings.js';
import { UPDATE_ORGANIZATION } from './settings.graphql.js';
import styles from './SettingsScreen.module.css';

/** The hours a message may start and has to end by, as the domain allows them. */
const START_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const END_HOURS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];

const ZERO_TO_TEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** 1 to 60 days, as the domain allows them. */
const COLD_DAYS = Array.from({ length: COLD_AFTER_DAYS.most - COLD_AFTER_DAYS.least + 1 }, (_, index) =>
  String(COLD_AFTER_DAYS.least + index),
);

export function SettingsScreen() {
  const t = useWords('settings');
  const { organization } = useMe();
  return (
    <>
      <PageHead title={t('title')} summary={t('summary')} />
      <SettingsForm key={organization.version} organization={organization} />
      <ChannelAgreements />
      <CrisisWordSettings />
      <MacroSettings />
    </>
  );
}

/** Saving answers with a new version, which draws this form again from what stands then. */
function useSaveOrganization() {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (input: UpdateOrganizationInput) =>
      (await request(UPDATE_ORGANIZATION, { input })).updateOrganization,
    onSuccess: async (result) => {
      if (result.__typename === 'InputRefused') return;
      await client.refetchQueries({ queryKey: meQuery.queryKey });
      await router.invalidate();
    },
  });
}

function SettingsForm({ organization }: { organization: Me['organization'] }) {
  const t = useWords('settings');
  const s = useWords('shell');
  const say = useProblemText();
  const format = useFormat();
  const save = useSaveOrganization();
  const { name, senderName, senderPhone, zone, quietStartHour, quietEndHour, isSecondFactorRequired } =
    organization;
  const form = useForm({
    initialValues: {
      name,
      senderName,
      senderPhone,
      zone,
      quietStartHour: String(quietStartHour),
      quietEndHour: String(quietEndHour),
      isSecondFactorRequired,
      carrierAnswersStop: organization.carrierAnswersStop,
      smsNumber: organization.smsNumber ?? '',
      coldAfterDays: String(organization.coldAfterDays),
      distressThreshold: String(organization.distressThreshold),
      weights: Object.fromEntries(
        organization.workloadWeights.map(({ part, weight }) => [part, String(weight)]),
      ),
    },
    validate: {
      name: (text) => (text.trim() ? null : s('form.required')),
      senderName: (text) => (text.trim() ? null : s('form.required')),
      senderPhone: (text) => (text.trim() ? null : s('form.required')),
    },
  });
  const hours = (choices: number[]) =>
    choices.map((hour) => ({ value: String(hour), label: format.hour(hour) }));
  const zones = [...new Set([zone, ...ZONE_CHOICES])];
  const field = form.getInputProps;
  const send = form.onSubmit(({ weights, ...values }) =>
    save.mutate(
      {
        ...values,
        expectedVersion: organization.version,
        quietStartHour: Number(values.quietStartHour),
        quietEndHour: Number(values.quietEndHour),
        coldAfterDays: Number(values.coldAfterDays),
        distressThreshold: Number(values.distressThreshold),
        workloadWeights: organization.workloadWeights.map(({ part }) => ({
          part,
          weight: Number(weights[part]),
        })),
      },
      {
        onSuccess: (result) => {
          if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
          if (result.__typename === 'Organization') notify(s('form.saved'));
          if (result.__typename === 'Conflict') notify(s('form.conflict'), { tone: 'PROBLEM' });
        },
      },
    ),
  );
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {save.error && <Problem>{failureText(s, save.error)}</Problem>}
      <FormSection title={t('organization')}>
        <TextInput label={t('name')} required maxLength={200} {...field('name')} />
        <NativeSelect
          label={t('zone')}
          description={t('zoneHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={zones.map((one) => ({ value: one, label: format.zone(one) }))}
          {...field('zone')}
        />
      </FormSection>
      <FormSection title={t('messages')} hint={t('messagesHint')}>
        <TextInput label={t('senderName')} required maxLength={40} {...field('senderName')} />
        <TextInput label={t('senderPhone')} type="tel" required {...field('senderPhone')} />
        <div className={styles.preview}>
          <span>{t('preview')}</span>
          <p>{t('previewText', { sender: form.values.senderName.trim() })}</p>
        </div>
        <TextInput
          className={styles.wide}
          label={t('smsNumber')}
          description={t('smsNumberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          type="tel"
          maxLength={40}
          {...field('smsNumber')}
        />
        <Switch
          className={styles.wide}
          label={t('carrierStop')}
          description={t('carrierStopHint')}
          {...form.getInputProps('carrierAnswersStop', { type: 'checkbox' })}
        />
      </FormSection>
      <FormSection title={t('quiet')} hint={t('quietHint')}>
        <NativeSelect label={t('quietStart')} data={hours(START_HOURS)} {...field('quietStartHour')} />
        <NativeSelect label={t('quietEnd')} data={hours(END_HOURS)} {...field('quietEndHour')} />
      </FormSection>
      <FormSection title={t('silence')} hint={t('silenceHint')}>
        <NativeSelect label={t('coldAfterDays')} data={COLD_DAYS} {...field('coldAfterDays')} />
      </FormSection>
      <FormSection title={t('distress')} hint={t('distressHint')}>
        <NativeSelect label={t('distressThreshold')} data={ZERO_TO_TEN} {...field('distressThreshold')} />
      </FormSection>
      <FormSection title={t('workload')} hint={t('workloadHint')}>
        {organization.workloadWeights.map(({ part }) => (
          <NativeSelect
            key={part}
            label={t(`workloadParts.${part}`)}
            data={ZERO_TO_TEN}
            {...field(`weights.${part}`)}
          />
        ))}
      </FormSection>
      <FormSection title={t('security')}>
        <Switch
          className={styles.wide}
          label={t('secondFactor')}
          description={t('secondFactorHint')}
          {...form.getInputProps('isSecondFactorRequired', { type: 'checkbox' })}
        />
      </FormSection>
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!form.isDirty()}>
          {s('form.save')}
        </Button>
        {form.isDirty() && (
          <Button variant="subtle" onClick={() => form.reset()}>
            {s('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
