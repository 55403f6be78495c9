import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  addBusinessDays,
  ARRIVES_WITHIN_BUSINESS_DAYS,
  CALL_OUTCOMES,
  type CallOutcome,
  type CallResult,
} from '@sextant/domain';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { createMutationIds } from '../../api/mutation-ids.js';
import { failureText } from '../../components/ErrorState.js';
import { notify } from '../../components/notices.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { whySentence } from '../../wording/why.js';
import { Choice } from '../case/fields/Choice.js';
import styles from './calls.module.css';
import { useLogPartyCall, type CallCase, type CallGroup } from './calls.queries.js';

interface Answer {
  result: CallResult;
  on: string;
}

const NOTHING: Answer = { result: 'NOTHING', on: '' };

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
  const ids = useRef(createMutationIds());
  const [outcome, setOutcome] = useState<CallOutcome | ''>('');
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [contactName, setContactName] = useState('');
  const [note, setNote] = useState('');
  const [minutes, setMinutes] = useState('');
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
          onClose();
        },
      },
    );
  }

  return (
    <form className={styles.form} aria-label={t('formFor', { who: group.who })} noValidate onSubmit={submit}>
      <Choice
        label={t('outcome')}
        options={CALL_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        value={outcome}
        error={isMissing && outcome === '' ? t('outcomeNeeded') : undefined}
        onChange={setOutcome}
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
            setAnswers((now) => ({
              ...now,
              [id]: { ...answer, on: answer.on || (answer.result === 'PROMISED' ? usualOn : '') },
            }))
          }
        />
      ))}
      <div className={styles.fields}>
        <TextInput
          label={t('contactName')}
          maxLength={200}
          value={contactName}
          onChange={({ currentTarget }) => setContactName(currentTarget.value)}
        />
        <TextInput
          label={t('note')}
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <TextInput
          label={t('minutes')}
          description={t('minutesHint')}
          inputMode="numeric"
          maxLength={3}
          value={minutes}
          onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
        />
      </div>
      <div role="alert">
        {refusals.length > 0 && <p className={styles.problem}>{t('refused')}</p>}
        {refusals
          .filter((refusal) => !group.cases.some((one) => one.caseId === refusal.caseId))
          .map((refusal) => (
            <p key={refusal.message} className={styles.problem}>
              {refusal.message}
            </p>
          ))}
        {log.error && <p className={styles.problem}>{failureText(shell, log.error)}</p>}
      </div>
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={log.isPending}>
          {t('submit', { count: group.cases.length })}
        </Button>
        <Button onClick={onClose}>{shell('form.cancel')}</Button>
      </div>
    </form>
  );
}

interface CaseAnswersProps {
  one: CallCase;
  today: string;
  isReached: boolean;
  party: CallGroup['party'];
  answers: Readonly<Record<string, Answer>>;
  refusals: readonly { recordItemId?: string | null; message: string }[];
  onAnswer: (recordItemId: string, answer: Answer) => void;
}

function CaseAnswers({ one, today, isReached, party, answers, refusals, onAnswer }: CaseAnswersProps) {
  const t = useWords('calls');
  const wording = useWords('wording');
  const format = useFormat();
  const why = whySentence(wording, format, one.why);
  const facts = [
    one.birthOn && t('born', { on: format.date(one.birthOn) }),
    one.mrn && t('mrn', { mrn: one.mrn }),
  ];
  return (
    <fieldset className={styles.case}>
      <legend>
        <Link to="/cases/$caseId" params={{ caseId: one.caseId }}>
          {one.patientName}
        </Link>{' '}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </legend>
      {one.items.length === 0 && <p className={styles.why}>{`${why.lead} ${why.detail}`}</p>}
      {one.items.map((item) => {
        const answer = answers[item.id] ?? NOTHING;
        const record = [wording(`recordKind.${item.kind}`), item.description].filter(Boolean).join(', ');
        const isDated = answer.result === 'PROMISED' || answer.result === 'SENT';
        return (
          <div key={item.id} className={styles.item}>
            <span>
              {record}
              <small>
                {item.promisedOn
                  ? t('promised', { on: format.day(item.promisedOn, today) })
                  : t('since', { on: format.day(item.since, today) })}
              </small>
            </span>
            {isReached && (
              <NativeSelect
                aria-label={t('resultFor', { record, patient: one.patientName })}
                data={resultsFor(party, item.state).map((value) => ({ value, label: t(`result.${value}`) }))}
                value={answer.result}
                onChange={({ currentTarget }) =>
                  onAnswer(item.id, { result: currentTarget.value as CallResult, on: '' })
                }
              />
            )}
            {isReached && isDated && (
              <TextInput
                type="date"
                aria-label={t('dayFor', { record, patient: one.patientName })}
                min={today}
                value={answer.on}
                onChange={({ currentTarget }) => onAnswer(item.id, { ...answer, on: currentTarget.value })}
              />
            )}
          </div>
        );
      })}
      {refusals.map((refusal) => (
        <p key={`${refusal.recordItemId ?? ''} ${refusal.message}`} className={styles.problem}>
          {refusal.message}
        </p>
      ))}
    </fieldset>
  );
}

/** What can have been said about an item in this state. */
function resultsFor(party: CallGroup['party'], state: CallCase['items'][number]['state']): CallResult[] {
  if (party === 'CENTER') return ['NOTHING', 'ACCEPTED'];
  const isNew = state === 'NEEDED' || state === 'WRONG_OR_INCOMPLETE';
  return ['NOTHING', ...(isNew ? (['ASKED'] as const) : []), 'PROMISED', 'SENT', 'NOT_FOUND'];
}
