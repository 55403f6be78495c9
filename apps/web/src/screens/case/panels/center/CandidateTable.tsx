import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CandidateView, CaseView } from '../../case.types.js';
import panels from '../panels.module.css';
import css from './center.module.css';

export type CandidateAct = 'choose' | 'reply' | 'edit';

interface CandidateTableProps {
  view: CaseView;
  candidates: readonly CandidateView[];
  onAct: (act: CandidateAct, id: string) => void;
}

/** One column a candidate, one row a fact; a fact nobody knows for any of them is left out. */
export function CandidateTable({ view, candidates, onAct }: CandidateTableProps) {
  const t = useWords('caseCenter');
  const rows = useFactRows();
  return (
    <div className={panels.scroll} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={`${panels.table} ${css.candidates}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('facts')}</span>
            </th>
            {candidates.map((candidate) => (
              <th key={candidate.id} scope="col" data-chosen={candidate.isChosen}>
                <span className={css.name}>{candidate.name}</span>
                {candidate.isChosen && (
                  <span className={panels.chip} data-tone="ACCENT">
                    {t('chosen')}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ show }) => candidates.some((candidate) => show(candidate) !== null))
            .map(({ key, show }) => (
              <tr key={key}>
                <th scope="row">{t(`field.${key}`)}</th>
                {candidates.map((candidate) => (
                  <td key={candidate.id} data-chosen={candidate.isChosen}>
                    {show(candidate) ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          <tr>
            <td />
            {candidates.map((candidate) => (
              <td key={candidate.id} data-chosen={candidate.isChosen}>
                <CandidateActs view={view} candidate={candidate} onAct={onAct} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function CandidateActs({
  view,
  candidate,
  onAct,
}: {
  view: CaseView;
  candidate: CandidateView;
  onAct: CandidateTableProps['onAct'];
}) {
  const t = useWords('caseCenter');
  const { id, name } = candidate;
  return (
    <div className={css.acts}>
      {may(view, 'CHOOSE_CANDIDATE') && !candidate.isChosen && candidate.reply !== 'DECLINED' && (
        <Button
          size="xs"
          data-choose
          aria-label={t('chooseTitle', { name })}
          onClick={() => onAct('choose', id)}
        >
          {t('choose')}
        </Button>
      )}
      {may(view, 'RECORD_CENTER_REPLY') && (
        <Button size="xs" aria-label={`${t('reply')}: ${name}`} onClick={() => onAct('reply', id)}>
          {t('reply')}
        </Button>
      )}
      {may(view, 'UPDATE_CANDIDATE') && (
        <Button size="xs" aria-label={t('editTitle', { name })} onClick={() => onAct('edit', id)}>
          {t('edit')}
        </Button>
      )}
    </div>
  );
}

type FactKey =
  | 'kind'
  | 'clinicianName'
  | 'specialtyFit'
  | 'distanceMiles'
  | 'isTelehealthOffered'
  | 'network'
  | 'referralNeeded'
  | 'firstAppointmentOn'
  | 'expectedDays'
  | 'intakeChecklist'
  | 'source'
  | 'phone'
  | 'fax'
  | 'reply'
  | 'chosenReason';

/** The facts in the order a choice is made by. */
interface FactRow {
  key: FactKey;
  show: (candidate: CandidateView) => ReactNode;
}

function useFactRows(): FactRow[] {
  const t = useWords('caseCenter');
  const common = useWords('case');
  const format = useFormat();
  const rows: FactRow[] = [
    { key: 'reply', show: (one) => <Reply candidate={one} /> },
    { key: 'kind', show: (one) => t(`kinds.${one.kind}`) },
    { key: 'clinicianName', show: (one) => one.clinicianName },
    { key: 'specialtyFit', show: (one) => one.specialtyFit },
    {
      key: 'distanceMiles',
      show: (one) => one.distanceMiles !== null && t('miles', { count: one.distanceMiles }),
    },
    {
      key: 'isTelehealthOffered',
      show: (one) => one.isTelehealthOffered !== null && common(one.isTelehealthOffered ? 'yes' : 'no'),
    },
    { key: 'network', show: (one) => one.network && t(`networks.${one.network}`) },
    { key: 'referralNeeded', show: (one) => one.referralNeeded && common(`answer.${one.referralNeeded}`) },
    {
      key: 'firstAppointmentOn',
      show: (one) => one.firstAppointmentOn && format.day(one.firstAppointmentOn),
    },
    {
      key: 'expectedDays',
      show: (one) => one.expectedDays !== null && t('days', { count: one.expectedDays }),
    },
    {
      key: 'intakeChecklist',
      show: (one) => one.intakeChecklist && <span className={css.lines}>{one.intakeChecklist}</span>,
    },
    { key: 'source', show: (one) => one.source && t(`sources.${one.source}`) },
    { key: 'phone', show: (one) => one.phone && <a href={`tel:${one.phone}`}>{one.phone}</a> },
    { key: 'fax', show: (one) => one.fax },
    { key: 'chosenReason', show: (one) => one.chosenReason },
  ];
  return rows.map(({ key, show }) => ({ key, show: (one) => show(one) || null }));
}

function Reply({ candidate }: { candidate: CandidateView }) {
  const t = useWords('caseCenter');
  const format = useFormat();
  const { reply, repliedOn, replyContact } = candidate;
  const tone = { NOT_ASKED: undefined, ASKED: 'WARN', ACCEPTED: 'OK', DECLINED: undefined }[reply];
  const said = t(`replies.${reply}`);
  return (
    <>
      <span className={panels.chip} data-tone={tone}>
        {repliedOn && reply !== 'NOT_ASKED'
          ? t('repliedOn', { reply: said, on: format.day(repliedOn) })
          : said}
      </span>{' '}
      {replyContact && <span className={panels.dim}>{replyContact}</span>}
    </>
  );
}
