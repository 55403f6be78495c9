import { Button, NativeSelect, TextInput } from '@mantine/core';
import { REASONS } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { LeftBehind } from '../../app/drafts/LeftBehind.js';
import { draftsQuery } from '../../app/drafts/use-server-draft.js';
import { useMe } from '../../app/session.queries.js';
import { failureText } from '../../components/ErrorState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Problem } from '../../components/Problem.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { Checks } from '../case/fields/Checks.js';
import { LANGUAGE_CHOICES, ZONE_CHOICES } from '../case/fields/places.js';
import { ConsentFields } from './components/ConsentFields.js';
import { FormSection } from '../../components/FormSection.js';
import styles from './NewCaseScreen.module.css';
import { useNewCase } from './use-new-case.js';

/** One form, under a minute: who, how to reach them, why, until when, and whether reminders are welcome. */
export function NewCaseScreen() {
  const t = useWords('newCase');
  const me = useMe();
  const { isPending } = useQuery(draftsQuery(me.id, null));
  return (
    <>
      <PageHead title={t('title')} summary={t('summary')} />
      {isPending ? <Loading rows={6} /> : <NewCaseForm />}
    </>
  );
}

function NewCaseForm() {
  const t = useWords('newCase');
  const s = useWords('shell');
  const w = useWords('wording');
  const format = useFormat();
  const me = useMe();
  const { form, send, forget, leftAt, discard, isSending, failure, generalProblems, duplicateOf } =
    useNewCase();
  const field = form.getInputProps;
  const zones = [...new Set([me.organization.zone, ...ZONE_CHOICES])];
  return (
    <>
      <LeftBehind leftAt={leftAt} onDiscard={discard}>
        {t('notKept')}
      </LeftBehind>
      <form
        className={styles.form}
        onSubmit={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        noValidate
        autoComplete="off"
      >
        {duplicateOf && (
          <Problem
            action={
              <LinkButton to="/cases/$caseId" params={{ caseId: duplicateOf }} size="xs">
                {t('openThat')}
              </LinkButton>
            }
          >
            {t('duplicate')}
          </Problem>
        )}
        {failure && <Problem>{failureText(s, failure)}</Problem>}
        {generalProblems.map((problem) => (
          <Problem key={problem}>{problem}</Problem>
        ))}

        <FormSection title={t('who')}>
          <TextInput label={t('givenName')} required autoFocus {...field('givenName')} />
          <TextInput label={t('familyName')} required {...field('familyName')} />
          <TextInput
            label={t('mrn')}
            {...field('mrn')}
            error={duplicateOf ? t('duplicate') : form.errors.mrn}
          />
          <TextInput label={t('birthOn')} type="date" min="1900-01-01" max={me.today} {...field('birthOn')} />
          <NativeSelect
            label={t('language')}
            data={LANGUAGE_CHOICES.map((code) => ({ value: code, label: format.language(code) }))}
            {...field('language')}
          />
          <NativeSelect
            label={t('zone')}
            data={zones.map((zone) => ({ value: zone, label: format.zone(zone) }))}
            {...field('zone')}
          />
        </FormSection>

        <FormSection title={t('reach')}>
          <TextInput label={t('phone')} type="tel" inputMode="tel" {...field('phone')} />
          <TextInput label={t('email')} type="email" {...field('email')} />
        </FormSection>

        <FormSection title={t('why')}>
          <TextInput label={t('cancerType')} maxLength={200} {...field('cancerType')} />
          <div className={styles.wide}>
            <Checks
              label={t('reasons')}
              hint={t('reasonsHint')}
              options={REASONS.map((reason) => ({ value: reason, label: w(`reason.${reason}`) }))}
              value={form.values.reasons}
              onChange={(reasons) => form.setFieldValue('reasons', reasons)}
              error={typeof form.errors.reasons === 'string' ? form.errors.reasons : undefined}
            />
          </div>
        </FormSection>

        <FormSection title={t('window')} hint={t('windowHint')}>
          <TextInput label={t('windowOn')} type="date" min={me.today} {...field('windowOn')} />
          <TextInput label={t('windowBy')} maxLength={200} {...field('windowBy')} />
          <TextInput label={t('windowStatedOn')} type="date" max={me.today} {...field('windowStatedOn')} />
        </FormSection>

        <FormSection title={t('consent')} hint={t('consentHint')}>
          <ConsentFields form={form} senderName={me.organization.senderName} />
        </FormSection>

        <div className={styles.foot}>
          <Button type="submit" variant="filled" loading={isSending}>
            {t('open')}
          </Button>
          <LinkButton to="/today" variant="subtle" onClick={forget}>
            {s('form.cancel')}
          </LinkButton>
          <span className={styles.keys} aria-hidden="true">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </div>
      </form>
    </>
  );
}
