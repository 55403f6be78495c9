import { NOT_FOUND } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { RecordItemView } from '../../case.types.js';
import { caseFilesQuery, useWithdraw } from '../../files/files.queries.js';
import { filesOfRecord } from '../../files/RecordFiles.js';
import { CheckField, TextField } from '../../fields/bound.js';
import type { ItemsForm } from './RecordForm.js';
import { useRecordNames } from './use-names.js';

type OneItemForm = ItemsForm & { item: RecordItemView };

/** What is wrong with it; most often it is asked for again in the same breath. */
export function WrongForm({ view, item, focus, onDone, onCancel }: OneItemForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const format = useFormat();
  const record = useRecordNames([item]);
  const files = filesOfRecord(useQuery(caseFilesQuery(view.id)).data?.documents ?? [], item.id);
  const withdraw = useWithdraw(view.id);
  const form = useActForm<{ reason: string; isAskedAgain: boolean; isFileTaken: boolean }>({
    name: `wrong-${item.id}`,
    initial: { reason: '', isAskedAgain: false, isFileTaken: false },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('reasonNeeded') }),
    acts: ({ reason, isAskedAgain }) => [
      { markRecordWrong: { recordItemId: item.id, reason } },
      ...(isAskedAgain
        ? [
            {
              requestRecords: {
                recordItemIds: [item.id],
                way: item.way ?? ('DEPARTMENT' as const),
                note: reason,
              },
            },
          ]
        : []),
    ],
    onRecorded: ({ actionIds, values: { reason, isFileTaken } }) => {
      for (const { id } of isFileTaken ? files : [])
        withdraw.mutate({ documentId: id, reason: reason.slice(0, 500) });
      say({ text: t('done.wrong', { record }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.wrong', { record })}
      submit={t(form.values.isAskedAgain ? 'submit.wrongAgain' : 'submit.wrong')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField form={form} field="reason" label={t('field.reason')} maxLength={1000} isRequired />
      <CheckField form={form} field="isAskedAgain" label={t('field.requestAgain')} />
      {files.length > 0 && (
        <CheckField
          form={form}
          field="isFileTaken"
          label={t('field.takeFiles', { files: format.list(files.map(({ name }) => name)) })}
        />
      )}
    </ActFormFrame>
  );
}

export function NotApplicableForm({ item, focus, onDone, onCancel }: OneItemForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const record = useRecordNames([item]);
  const form = useActForm({
    name: `not-applicable-${item.id}`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('reasonNeeded') }),
    acts: ({ reason }) => [{ markRecordNotApplicable: { recordItemId: item.id, reason } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.notApplicable', { record }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.notApplicable', { record })}
      submit={t('submit.notApplicable')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField form={form} field="reason" label={t('field.reason')} maxLength={1000} isRequired />
    </ActFormFrame>
  );
}

/** Put back on the list: needed after all, or not found where it was asked for. */
export function AgainForm({
  item,
  isNotFound,
  focus,
  onDone,
  onCancel,
}: OneItemForm & { isNotFound: boolean }) {
  const t = useWords('caseRecords');
  const say = useSay();
  const record = useRecordNames([item]);
  const form = useActForm({
    name: `again-${item.id}`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() || isNotFound ? {} : { reason: t('reasonNeeded') }),
    acts: ({ reason }) => [
      { needRecordAgain: { recordItemId: item.id, reason: reason.trim() || NOT_FOUND } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.again', { record }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t(isNotFound ? 'form.notFound' : 'form.again', { record })}
      submit={t('submit.again')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField
        form={form}
        field="reason"
        label={t(isNotFound ? 'field.note' : 'field.reason')}
        maxLength={1000}
        isRequired={!isNotFound}
      />
    </ActFormFrame>
  );
}
