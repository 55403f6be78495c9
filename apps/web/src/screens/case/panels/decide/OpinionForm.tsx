import { itemsInHand, OPINION_FIELDS, type OpinionField, type OpinionOrder } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { DateField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import css from './decide.module.css';

type Values = Record<OpinionField | 'clinicianName' | 'centerName' | 'givenOn', string>;
const ALL_FIELDS = ['clinicianName', 'centerName', 'givenOn', ...OPINION_FIELDS] as const;

/** One opinion, field by field, with what the other said beside each field so that both are written down alike. */
export function OpinionForm({
  view,
  order,
  focus,
  onDone,
  onCancel,
}: OpenForm & { view: CaseView; order: OpinionOrder }) {
  const t = useWords('caseDecide');
  const common = useWords('case');
  const say = useSay();
  const name = t(`opinions.order.${order}`);
  const known = opinionValues(view, order);
  const wording = useWords('wording');
  const inHand = itemsInHand(view.recordItems, order).map((item) =>
    [wording(`recordKind.${item.kind}`), item.description].filter(Boolean).join(': '),
  );
  const suggested = { ...suggestedValues(view, order), hadInHand: inHand.join('\n') };
  const isNew = !view.opinions.some((opinion) => opinion.order === order);
  const initial = isNew ? { ...known, ...suggested } : known;
  const other = view.opinions.find(
    (opinion) =>
      opinion.order !== order && (order === 'FIRST' ? opinion.order === 'SECOND' : opinion.order === 'FIRST'),
  );
  const form = useActForm<Values>({
    name: `opinion-${order}`,
    initial,
    check: ({ givenOn }) => (givenOn > view.today ? { givenOn: common('form.past') } : {}),
    acts: (values, changed) => {
      const sent = ALL_FIELDS.filter((field) => field in changed || (isNew && values[field] !== ''));
      return sent.length === 0
        ? []
        : [
            {
              recordOpinion: {
                order,
                ...Object.fromEntries(sent.map((field) => [field, values[field] || null])),
              },
            },
          ];
    },
    onRecorded: ({ actionIds }) => {
      say({ text: t('opinions.saved', { order: name }), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  return (
    <ActFormFrame
      form={form}
      title={t('opinions.form', { order: name })}
      lead={t('opinions.formLead')}
      submit={t('opinions.submit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => t(`opinions.field.${field}`)}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField form={form} field="clinicianName" label={t('opinions.field.clinicianName')} />
        <TextField form={form} field="centerName" label={t('opinions.field.centerName')} />
        <DateField form={form} field="givenOn" label={t('opinions.field.givenOn')} max={view.today} />
      </div>
      <div className={css.twoColumns}>
        {OPINION_FIELDS.map((field) => {
          const said = other?.[field];
          return (
            <LongField
              key={field}
              form={form}
              field={field}
              label={t(`opinions.field.${field}`)}
              hint={
                said && other
                  ? t('opinions.other', { order: t(`opinions.order.${other.order}`), text: said })
                  : undefined
              }
            />
          );
        })}
      </div>
    </ActFormFrame>
  );
}

function opinionValues(view: CaseView, order: OpinionOrder): Values {
  const opinion = view.opinions.find((one) => one.order === order);
  return Object.fromEntries(ALL_FIELDS.map((field) => [field, opinion?.[field] ?? ''])) as Values;
}

/** What is known already need not be typed again: triage for the first opinion, the visit for the others. */
function suggestedValues(view: CaseView, order: OpinionOrder): Partial<Values> {
  if (order === 'FIRST') {
    const { currentDoctor, currentPlace, cancerType, stage, recommendedTreatment } = view.triage;
    return {
      clinicianName: currentDoctor ?? '',
      centerName: currentPlace ?? '',
      diagnosis: cancerType ?? '',
      stage: stage ?? '',
      treatment: recommendedTreatment ?? '',
    };
  }
  const round = order === 'SECOND' ? 1 : 2;
  const visit = view.appointments
    .filter((one) => one.round === round && (one.state === 'ATTENDED' || one.state === 'OPINION_RECEIVED'))
    .at(-1);
  const chosen = view.candidates.find((one) => one.round === round && one.isChosen);
  return {
    clinicianName: visit?.clinicianName ?? chosen?.clinicianName ?? '',
    centerName: chosen?.name ?? visit?.place ?? '',
    givenOn: visit?.endedOn ?? '',
  };
}
