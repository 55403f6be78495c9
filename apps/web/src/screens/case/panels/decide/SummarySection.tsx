import { Button } from '@mantine/core';
import { firstDoctorOf, SUMMARY_WAYS, summaryNeeds } from '@sextant/domain';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, DateField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { PaperLink } from '../PaperLink.js';
import panels from '../panels.module.css';

/** The return loop: a summary back to the first doctor, with permission. */
export function SummarySection({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const format = useFormat();
  const [isOpenForm, setOpenForm] = useState(false);
  const stop = (): void => setOpenForm(false);
  const { isReturnPermitted, returnSentOn, returnSentTo, returnSentBy } = view.decision;
  const needs = summaryNeeds(view);
  const text =
    isReturnPermitted === null
      ? t('summary.none')
      : !isReturnPermitted
        ? t('summary.no')
        : returnSentOn
          ? t('summary.sent', { to: returnSentTo ?? t('summary.theDoctor'), on: format.date(returnSentOn) })
          : t('summary.yes');
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('summary.title')}</h3>
        <div className={panels.sectionActs}>
          {needs.length === 0 && (
            <PaperLink view={view} path="return-summary">
              {t('summary.paper')}
            </PaperLink>
          )}
          {may(view, 'RETURN_SUMMARY') && !isOpenForm && (
            <Button size="xs" onClick={() => setOpenForm(true)}>
              {t('summary.record')}
            </Button>
          )}
        </div>
      </div>
      <p className={panels.empty}>
        {text} {returnSentOn && returnSentBy && `${t(`summary.ways.${returnSentBy}`)}. `}
        {isReturnPermitted === null && t('summary.lead')}
      </p>
      {isReturnPermitted && !view.isReadOnly && needs.length > 0 && (
        <p className={panels.dim}>
          {t('summary.needs', { what: needs.map((need) => t(`summary.need.${need}`)).join(', ') })}
        </p>
      )}
      {isOpenForm && <SummaryForm view={view} focus="summary" onDone={stop} onCancel={stop} />}
    </section>
  );
}

function SummaryForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseDecide');
  const common = useWords('case');
  const say = useSay();
  const { isReturnPermitted, returnSentOn, returnSentTo, returnSentBy } = view.decision;
  const form = useActForm({
    name: 'summary',
    initial: {
      isPermitted: isReturnPermitted === null ? '' : isReturnPermitted ? 'YES' : 'NO',
      sentOn: returnSentOn ?? '',
      sentTo: returnSentTo ?? firstDoctorOf(view) ?? '',
      sentBy: returnSentBy ?? '',
    },
    check: ({ isPermitted, sentOn }) => ({
      ...(isPermitted ? {} : { isPermitted: t('summary.needed') }),
      ...(sentOn > view.today ? { sentOn: common('form.past') } : {}),
    }),
    acts: ({ isPermitted, sentOn, sentTo, sentBy }) => [
      {
        returnSummary: {
          isPermitted: isPermitted === 'YES',
          sentOn: (isPermitted === 'YES' && sentOn) || null,
          sentTo: (isPermitted === 'YES' && sentOn && sentTo) || null,
          sentBy:
            isPermitted === 'YES' && sentOn ? (SUMMARY_WAYS.find((way) => way === sentBy) ?? null) : null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('summary.saved'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('summary.form')}
      submit={t('summary.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="isPermitted"
        label={t('summary.isPermitted')}
        options={[
          { value: 'YES', label: common('yes') },
          { value: 'NO', label: common('no') },
        ]}
      />
      {form.values.isPermitted === 'YES' && (
        <div className={fields.grid}>
          <DateField form={form} field="sentOn" label={t('summary.sentOn')} max={view.today} />
          <TextField form={form} field="sentTo" label={t('summary.sentTo')} />
          <PickField
            form={form}
            field="sentBy"
            label={t('summary.sentBy')}
            empty="–"
            options={SUMMARY_WAYS.map((value) => ({ value, label: t(`summary.ways.${value}`) }))}
          />
        </div>
      )}
    </ActFormFrame>
  );
}
