import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { CALL_OUTCOMES, CALL_PARTIES, type CallOutcome, type CallParty } from '@sextant/domain';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/i18n.js';
import type { BoardRow } from '../../screens/today/board.queries.js';
import { Choice } from '../../screens/case/fields/Choice.js';
import styles from './BulkDialog.module.css';
import type { ActionInput, SendOptions } from './use-send-items.js';
import type { FormVerb } from './verbs.js';

interface BulkDialogProps {
  verb: FormVerb;
  rows: readonly BoardRow[];
  send: (options: SendOptions) => void;
  onClose: () => void;
}

/** The same call or note for several cases: one hospital, one call, five patients. */
export function BulkDialog({ verb, rows, send, onClose }: BulkDialogProps) {
  const t = useWords('worklist');
  const c = useWords('case');
  const shell = useWords('shell');
  const [party, setParty] = useState<CallParty>('HOLDER');
  const [outcome, setOutcome] = useState<CallOutcome>('REACHED');
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const count = rows.length;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const note = text.trim();
    if (verb === 'note' && !note) return setError(t('bulk.noteNeeded'));
    const action: ActionInput =
      verb === 'note' ? { addNote: { text: note } } : { logCall: { party, outcome, note: note || null } };
    send({ rows, what: () => action, said: (done) => t(`bulk.${verb}Said`, { count: done.length }) });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`bulk.${verb}`, { count })}
      size={520}
      closeButtonProps={{ 'aria-label': shell('form.close') }}
    >
      <form className={styles.form} onSubmit={submit}>
        {verb === 'call' && (
          <>
            <NativeSelect
              label={t('bulk.party')}
              value={party}
              onChange={(event) => setParty(event.currentTarget.value as CallParty)}
              data={CALL_PARTIES.map((value) => ({ value, label: c(`call.parties.${value}`) }))}
              data-autofocus
            />
            <Choice
              label={t('bulk.callOutcome')}
              value={outcome}
              onChange={setOutcome}
              options={CALL_OUTCOMES.map((value) => ({ value, label: c(`call.outcomes.${value}`) }))}
            />
          </>
        )}
        <Textarea
          label={t('bulk.text')}
          value={text}
          error={error}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => setText(event.currentTarget.value)}
          {...(verb === 'note' ? { 'data-autofocus': true } : {})}
        />
        <p className={styles.who}>{rows.map(({ patientName }) => patientName).join(' · ')}</p>
        <div>
          <Button type="submit" variant="filled">
            {t('bulk.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
