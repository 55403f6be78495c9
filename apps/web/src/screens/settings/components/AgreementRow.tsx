import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMe } from '../../../app/session.queries.js';
import { failureText } from '../../../components/ErrorState.js';
import { fieldErrors } from '../../../components/field-errors.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import {
  useConfirmAgreement,
  useRevokeAgreement,
  type ChannelAgreement,
  type MessageChannel,
} from '../settings.queries.js';
import css from './ChannelAgreements.module.css';

interface AgreementProps {
  channel: MessageChannel['channel'];
  agreement: ChannelAgreement;
}

/** One agreement: that it stands and on whose word, or the form that confirms it. */
export function AgreementRow({ channel, agreement }: AgreementProps) {
  const t = useWords('settings');
  const format = useFormat();
  const [isConfirming, setIsConfirming] = useState(false);
  const kind = t(`agreementKinds.${agreement.kind}`);
  return (
    <li className={css.row}>
      <div>
        <p>
          <strong>{kind}</strong>
        </p>
        {agreement.isConfirmed ? (
          <>
            <p>
              {t('agreementStands', {
                provider: agreement.providerName ?? '',
                signer: agreement.signerName ?? '',
                on: agreement.agreedOn ? format.date(agreement.agreedOn) : '',
              })}
            </p>
            <p className={css.hint}>
              {t('agreementBy', {
                name: agreement.confirmedBy ?? '',
                on: agreement.confirmedAt ? format.instant(agreement.confirmedAt) : '',
              })}
            </p>
          </>
        ) : (
          <p className={css.hint}>{t('agreementMissing')}</p>
        )}
      </div>
      {agreement.isConfirmed ? (
        <Revoke channel={channel} agreement={agreement} />
      ) : (
        !isConfirming && (
          <Button
            variant="default"
            aria-label={t('confirmTitle', { kind: `${t(`channelNames.${channel}`)}, ${kind}` })}
            onClick={() => setIsConfirming(true)}
          >
            {t('confirm')}
          </Button>
        )
      )}
      {isConfirming && !agreement.isConfirmed && (
        <ConfirmForm channel={channel} agreement={agreement} onClose={() => setIsConfirming(false)} />
      )}
    </li>
  );
}

function Revoke({ channel, agreement }: AgreementProps) {
  const t = useWords('settings');
  const s = useWords('shell');
  const revoke = useRevokeAgreement();
  const [isAsking, setIsAsking] = useState(false);
  const send = (): void =>
    revoke.mutate(
      { channel, kind: agreement.kind },
      { onSuccess: () => notify(t('revoked')), onSettled: () => setIsAsking(false) },
    );
  return (
    <div>
      {revoke.error && <Problem>{failureText(s, revoke.error)}</Problem>}
      <Button
        variant={isAsking ? 'filled' : 'default'}
        loading={revoke.isPending}
        onClick={isAsking ? send : () => setIsAsking(true)}
        onBlur={() => setIsAsking(false)}
      >
        {isAsking ? t('revokeSure') : t('revoke')}
      </Button>
    </div>
  );
}

function ConfirmForm({ channel, agreement, onClose }: AgreementProps & { onClose: () => void }) {
  const t = useWords('settings');
  const s = useWords('shell');
  const say = useProblemText();
  const { today, name } = useMe();
  const confirm = useConfirmAgreement();
  const form = useForm({
    initialValues: { providerName: '', signerName: name, agreedOn: '' },
    validate: {
      providerName: (text) => (text.trim() ? null : s('form.required')),
      signerName: (text) => (text.trim() ? null : s('form.required')),
      agreedOn: (text) => (text ? null : s('form.required')),
    },
  });
  const field = form.getInputProps;
  const send = form.onSubmit((values) =>
    confirm.mutate(
      { ...values, channel, kind: agreement.kind },
      {
        onSuccess: (result) => {
          if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
          else notify(t('confirmed'));
        },
      },
    ),
  );
  return (
    <form
      className={css.form}
      onSubmit={send}
      noValidate
      aria-label={t('confirmTitle', { kind: t(`agreementKinds.${agreement.kind}`) })}
    >
      {confirm.error && <Problem>{failureText(s, confirm.error)}</Problem>}
      <TextInput
        label={t('providerName')}
        required
        maxLength={200}
        data-autofocus
        {...field('providerName')}
      />
      <TextInput label={t('signerName')} required maxLength={200} {...field('signerName')} />
      <TextInput label={t('agreedOn')} type="date" required max={today} {...field('agreedOn')} />
      <p className={`${css.hint} ${css.acts}`}>
        {t('confirmHint', { channel: t(`channelNames.${channel}`) })}
      </p>
      <div className={css.acts}>
        <Button type="submit" variant="filled" loading={confirm.isPending}>
          {t('confirm')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {s('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
