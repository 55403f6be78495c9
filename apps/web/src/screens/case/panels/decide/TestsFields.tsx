import { Checkbox, TextInput } from '@mantine/core';
import { useWords } from '../../../../i18n/i18n.js';
import type { ActForm } from '../../acts/use-act-form.js';
import { ChecksField } from '../../fields/bound.js';
import css from './decide.module.css';
import type { OutcomeValues } from './OutcomeForm.js';
import { TEST_NAMES, TESTS } from './wanted-tests.js';

/** Which tests, in a few words each, and whether the patient is asked to bring the result. */
export function TestsFields({ form, name }: { form: ActForm<OutcomeValues>; name: string }) {
  const t = useWords('caseDecide');
  const common = useWords('case');
  const { tests, asked } = form.values;
  return (
    <div className={css.tests}>
      <ChecksField
        form={form}
        field="tests"
        label={t('tests.title')}
        hint={t('tests.hint')}
        options={TEST_NAMES.map((value) => ({ value, label: t(`tests.kind.${value}`) }))}
      />
      {TEST_NAMES.filter((test) => tests.includes(test)).map((test) => {
        const task = common(`ask.kinds.${TESTS[test].taskKind}`);
        return (
          <div key={test} className={css.test}>
            <TextInput
              size="sm"
              label={t('tests.which', { test: t(`tests.kind.${test}`) })}
              maxLength={120}
              value={form.values[test]}
              onChange={({ currentTarget }) => form.set(test, currentTarget.value)}
            />
            <Checkbox
              size="sm"
              label={t('tests.ask', { name, task })}
              checked={asked.includes(test)}
              onChange={({ currentTarget }) =>
                form.set(
                  'asked',
                  currentTarget.checked ? [...asked, test] : asked.filter((one) => one !== test),
                )
              }
            />
          </div>
        );
      })}
    </div>
  );
}
