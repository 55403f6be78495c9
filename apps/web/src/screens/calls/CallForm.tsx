import { Button, TextInput } from '@mantine/core';
import { addBusinessDays, ARRIVES_WITHIN_BUSINESS_DAYS, CALL_OUTCOMES } from '@sextant/domain';
import { LeftBehind } from '../../app/drafts/LeftBehind.js';
import { useServerDraft } from '../../app/drafts/use-server-draft.js';
import { useRef, useState, type FormEvent } from 'react';
import { createMutationIds } from '../../api/mutation-ids.js';
import { failureText } from '../../components/ErrorState.js';
import { notify } from '../../components/notices.js';
import { useWords } from '../../i18n/i18n.js';
import { Choice } from '../case/fields/Choice.js';
import styles from './calls.module.css';
import { useLogPartyCall, type CallGroup } from './calls.queries.js';
import { draftName, emptyCall, isEmptyCall, readCall, type CallValues } from './call-draft.js';
import { CaseAnswers, NOTHING } from './CaseAnswers.js';
import { useRefusalText } from './use-refusal-text.js';

/** One call: what came of it, and what was said about each record of each patient. */
export function CallForm({
  group,
  today,
  onClose,
}: {
  group: CallGroup;
  today: string;
  onClose: () => void;
}) {
  const t = useWords('calls');
  const shell = useWords('shell');
  const log = useLogPartyCall();
  const refusalText = useRefusalText();
  const ids = useRef(createMutationIds());
  const draft = useServerDraft<CallValues>({
    caseId: null,
    form: draftName(group),
    empty: emptyCall,
    isEmpty: isEmptyCall,
    read: readCall,
  });
  const { outcome, answers, contactName, note, minutes } = draft.value;
  const set = (change: Partial<CallValues>): void => draft.keep((now) => ({ ...now, ...change }));
  const [isMissing, setMissing] = useState(false);
  const isReached = outcome === 'REACHED';
  const refusals = log.data?.__typename === 'PartyCallRefused' ? log.data.refusals : [];
  const usualOn = addBusinessDays(today, ARRIVES_WITHIN_BUSINESS_DAYS);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(outcome === '');
    if (outcome === '' || log.isPending) return;
    const content = {
      party: group.party,
      who: group.who,
      holderId: group.holderId,
      outcome,
      contactName: contactName.trim() || null,
      note: note.trim() || null,
      minutes: /^\d{1,3}$/.test(minutes) ? Number(minutes) : null,
      cases: group.cases.map(({ caseId, items }) => ({
        caseId,
        answers: items.map(({ id }) => {
          const { result, on } = isReached ? (answers[id] ?? NOTHING) : NOTHING;
          return { recordItemId: id, result, on: on || null };
        }),
      })),
    };
    log.mutate(
      { clientMutationId: ids.current(content), ...content },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'PartyCallLogged') return;
          notify(t('done', { who: group.who, count: result.caseIds.length }));
          draft.forget();
          onClose();
        },
      },
    );
  }

  return (
    <form className={styles.form} aria-label={t('formFor', { who: group.who })} noValidate onSubmit={submit}>
      <LeftBehind leftAt={draft.leftAt} onDiscard={draft.forget} />
      <Choice
        label={t('outcome')}
        options={CALL_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        value={outcome}
        error={isMissing && outcome === '' ? t('outcomeNeeded') : undefined}
        onChange={(outcome) => set({ outcome })}
      />
      {group.cases.map((one) => (
        <CaseAnswers
          key={one.caseId}
          one={one}
          today={today}
          isReached={isReached}
          party={group.party}
          answers={answers}
          refusals={refusals.filter((refusal) => refusal.caseId === one.caseId)}
          onAnswer={(id, answer) =>
            set({
              answers: {
                ...answers,
                [id]: { ...answer, on: answer.on || (answer.result === 'PROMISED' ? usualOn : '') },
              },
            })
          }
        />
      ))}
      <div className={styles.fields}>
        <TextInput
          label={t('contactName')}
          maxLength={200}
          value={contactName}
          onChange={({ currentTarget }) => set({ contactName: currentTarget.value })}
        />
        <TextInput
          label={t('note')}
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        <TextInput
          label={t('minutes')}
          description={t('minutesHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          maxLength={3}
          value={minutes}
          onChange={({ currentTarget }) => set({ minutes: currentTarget.value })}
        />
      </div>
      <div role="alert">
        {refusals.length > 0 && <p className={styles.problem}>{t('refused')}</p>}
        {refusals
          .filter((refusal) => !group.cases.some((one) => one.caseId === refusal.caseId))
          .map((refusal) => (
            <p key={refusal.message} className={styles.problem}>
              {refusalText(refusal)}
            </p>
          ))}
        {log.error && <p className={styles.problem}>{failureText(shell, log.error)}</p>}
      </div>
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={log.isPending}>
          {t('submit', { count: group.cases.length })}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onClose();
          }}
        >
          {shell('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
