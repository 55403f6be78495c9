import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useMe } from '../../app/session.queries.js';
import { failureText } from '../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../components/field-errors.js';
import { notify } from '../../components/notices.js';
import { Problem } from '../../components/Problem.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { navigatorChoicesQuery } from '../case/case.queries.js';
import styles from './absence.module.css';
import { useSetAbsence } from './absence.queries.js';

const FIELDS = ['personId', 'coveredById', 'fromOn', 'untilOn', 'note'];

/** From, until, covered by; leaders choose whose absence it is. */
export function AbsenceForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useWords('shell');
  const say = useProblemText();
  const me = useMe();
  const set = useSetAbsence();
  const { data: people = [] } = useQuery(navigatorChoicesQuery());
  const [absenceId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState({
    personId,
    coveredById: '',
    fromOn: me.today,
    untilOn: '',
    note: '',
  });
  const [isChecked, setIsChecked] = useState(false);
  const isLeading = me.roles.includes('SUPERVISOR') || me.roles.includes('ADMINISTRATOR');
  const problems = set.data?.__typename === 'InputRefused' ? set.data.problems : [];
  const errors = fieldErrors(problems.map((one) => ({ ...one, message: say(one) })));
  const put = (field: keyof typeof values) => (event: { currentTarget: { value: string } }) => {
    set.reset();
    setValues({ ...values, [field]: event.currentTarget.value });
  };
  const needed = (field: 'coveredById' | 'untilOn'): string | undefined =>
    errors[field] ?? (isChecked && !values[field] ? t('form.required') : undefined);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (!values.coveredById || !values.untilOn) return;
    set.mutate(
      { ...values, absenceId, note: values.note.trim() || null },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'AbsenceList') return;
          notify(t('away.set'));
          onDone();
        },
      },
    );
  };
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-label={t('away.new')}>
      <h3>{t('away.new')}</h3>
      {set.error && <Problem>{failureText(t, set.error)}</Problem>}
      {problemsWithoutField(problems, FIELDS, say).map((text) => (
        <Problem key={text}>{text}</Problem>
      ))}
      {isLeading && (
        <NativeSelect
          label={t('away.who')}
          data={choices}
          value={values.personId}
          error={errors.personId}
          onChange={put('personId')}
        />
      )}
      <div className={styles.days}>
        <TextInput
          type="date"
          label={t('away.from')}
          min={me.today}
          value={values.fromOn}
          error={errors.fromOn}
          onChange={put('fromOn')}
        />
        <TextInput
          type="date"
          label={t('away.until')}
          min={values.fromOn || me.today}
          value={values.untilOn}
          error={needed('untilOn')}
          onChange={put('untilOn')}
        />
      </div>
      <NativeSelect
        label={t('away.cover')}
        description={t('away.coverHint')}
        data={[
          { value: '', label: t('away.choose') },
          ...choices.filter(({ value }) => value !== values.personId),
        ]}
        value={values.coveredById}
        error={needed('coveredById')}
        onChange={put('coveredById')}
      />
      <Textarea
        label={t('away.note')}
        rows={2}
        maxLength={2000}
        value={values.note}
        error={errors.note}
        onChange={put('note')}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={set.isPending}>
          {t('away.submit')}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
