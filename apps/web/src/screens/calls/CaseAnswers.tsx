import { NativeSelect, TextInput } from '@mantine/core';
import type { CallResult } from '@sextant/domain';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { whySentence } from '../../wording/why.js';
import type { CaseSearch } from '../case/case.search.js';
import styles from './calls.module.css';
import type { CallCase, CallGroup } from './calls.queries.js';
import { useRefusalText, type CallRefusal } from './use-refusal-text.js';

export interface Answer {
  result: CallResult;
  on: string;
}

export const NOTHING: Answer = { result: 'NOTHING', on: '' };

interface CaseAnswersProps {
  one: CallCase;
  today: string;
  isReached: boolean;
  party: CallGroup['party'];
  answers: Readonly<Record<string, Answer>>;
  refusals: readonly CallRefusal[];
  onAnswer: (recordItemId: string, answer: Answer) => void;
}

/** What was said about one patient's records; where nothing can be said here, the case's own form is one step away. */
export function CaseAnswers({ one, today, isReached, party, answers, refusals, onAnswer }: CaseAnswersProps) {
  const t = useWords('calls');
  const wording = useWords('wording');
  const format = useFormat();
  const refusalText = useRefusalText();
  const target = targetOf(party, one);
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
      {target && party !== 'HOLDER' && (
        <Link
          className={styles.record}
          to="/cases/$caseId"
          params={{ caseId: one.caseId }}
          search={target}
          aria-label={t('recordFor', { act: t(`record.${party}`), patient: one.patientName })}
        >
          {t(`record.${party}`)}
        </Link>
      )}
      {refusals.map((refusal) => (
        <p key={`${refusal.recordItemId ?? ''} ${refusal.message}`} className={styles.problem}>
          {refusalText(refusal)}
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

/** What an insurer or a center says is more than a line: the form of the case that takes it. */
function targetOf(party: CallGroup['party'], { why, items }: CallCase): CaseSearch | undefined {
  if (party === 'INSURER') {
    return { panel: 'INSURANCE', form: why.code === 'AUTHORIZATION_WAITING' ? 'authorization' : 'coverage' };
  }
  return party === 'CENTER' && items.length === 0 ? { panel: 'CENTER', form: 'reply' } : undefined;
}
