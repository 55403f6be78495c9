import { namesClinician, WINDOW_BASES, type WindowBasis } from '@sextant/domain';
import { useMe } from '../../../../app/session.queries.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChecksField, DateField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import panels from '../panels.module.css';

type Values = { on: string; clinicianName: string; statedOn: string; bases: readonly string[]; note: string };

/** States the window (clinical roles, in their own name) or transcribes a named clinician's dated statement (anybody). */
export function WindowForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseTriage');
  const common = useWords('case');
  const me = useMe();
  const say = useSay();
  const { window } = view;
  const form = useActForm<Values>({
    name: 'window',
    initial: {
      on: window?.on ?? '',
      clinicianName: window?.clinicianName ?? (me.isClinical ? '' : (view.triage.currentDoctor ?? '')),
      statedOn: window?.statedOn ?? '',
      bases: window?.bases ?? [],
      note: window?.note ?? '',
    },
    check: (values) => ({
      ...(values.on ? {} : { on: t('window.needsDay') }),
      ...(values.statedOn > view.today ? { statedOn: common('form.past') } : {}),
    }),
    acts: (values) => [
      {
        stateWindow: {
          on: values.on,
          clinicianName: values.clinicianName || null,
          statedOn: values.statedOn || null,
          bases: WINDOW_BASES.filter((basis): basis is WindowBasis => values.bases.includes(basis)),
          note: values.note || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('window.said'), actionIds });
      onDone();
    },
  });
  const { on, clinicianName, statedOn } = form.values;
  const isOwnStatement = me.isClinical && clinicianName.trim() === '';
  const staysUnconfirmed =
    on !== '' && !isOwnStatement && !(namesClinician(clinicianName) && statedOn !== '');
  return (
    <ActFormFrame
      form={form}
      title={t('window.form')}
      lead={t(me.isClinical ? 'window.clinicalLead' : 'window.lead')}
      submit={t('window.submit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => t(`window.${field}`)}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('window.on')} isFirst isRequired />
        <TextField
          form={form}
          field="clinicianName"
          label={t('window.clinicianName')}
          hint={t('window.clinicianHint')}
        />
        <DateField form={form} field="statedOn" label={t('window.statedOn')} max={view.today} />
        <div className={fields.wide}>
          <ChecksField
            form={form}
            field="bases"
            label={t('window.bases')}
            options={WINDOW_BASES.map((value) => ({ value, label: t(`window.basis.${value}`) }))}
          />
        </div>
        <LongField form={form} field="note" label={t('window.note')} isWide />
      </div>
      {staysUnconfirmed && (
        <p className={panels.warn} role="status">
          {t('window.unconfirmedSoon')}
        </p>
      )}
    </ActFormFrame>
  );
}
