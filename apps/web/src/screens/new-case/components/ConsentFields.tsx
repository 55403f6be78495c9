import type { UseFormReturnType } from '@mantine/form';
import { CHANNELS } from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';
import { Choice } from '../../case/fields/Choice.js';
import { CONSENT_WORDING } from '../../case/panels/triage/consent-wording.js';
import type { NewCaseValues } from '../new-case-input.js';
import styles from './ConsentFields.module.css';

interface ConsentFieldsProps {
  form: UseFormReturnType<NewCaseValues>;
  senderName: string;
}

/** What to read out, and what was answered. "Not asked yet" is a full answer. */
export function ConsentFields({ form, senderName }: ConsentFieldsProps) {
  const t = useWords('newCase');
  const { consent, consentChannel, language } = form.values;
  const spoken = language.startsWith('es') ? 'es' : 'en';
  const wording = CONSENT_WORDING[spoken];
  const error = form.errors.consent ?? form.errors.consentChannel;
  return (
    <div className={styles.fields}>
      <div className={styles.choices}>
        <Choice
          label={t('consentAsked')}
          value={consent || 'NOT_YET'}
          options={[
            { value: 'NOT_YET', label: t('consentNotYet') },
            { value: 'YES', label: t('consentYes') },
            { value: 'NO', label: t('consentNo') },
          ]}
          onChange={(value) => form.setFieldValue('consent', value === 'NOT_YET' ? '' : value)}
          error={typeof error === 'string' ? error : undefined}
        />
        <Choice
          label={t('consentChannel')}
          value={consentChannel}
          options={CHANNELS.map((channel) => ({ value: channel, label: t(channel) }))}
          onChange={(channel) => form.setFieldValue('consentChannel', channel)}
        />
      </div>
      <details className={styles.script}>
        <summary>{t('readOut')}</summary>
        <p lang={spoken}>
          {wording.ask.REMINDERS[consentChannel].replace('{{sender}}', senderName)}{' '}
          {wording.risk[consentChannel]}
        </p>
      </details>
    </div>
  );
}
