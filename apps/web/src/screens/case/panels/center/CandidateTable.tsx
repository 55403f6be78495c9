import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { basisText } from '../../../../wording/basis.js';
import type { CandidateView, CaseView } from '../../case.types.js';
import panels from '../panels.module.css';
import css from './center.module.css';

export type CandidateAct = 'choose' | 'reply' | 'edit';

interface CandidateTableProps {
  view: CaseView;
  candidates: readonly CandidateView[];
  onAct: (act: CandidateAct, id: string) => void;
}

/**
 * One column a candidate, one row a fact. What one compares by is always there, also where nobody asked yet; rows in
 * which they differ are marked by a sign and a word. In the order they were added: nothing is ranked.
 */
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
            .filter(({ isAsked, show }) => isAsked || candidates.some((one) => show(one) !== null))
            .map(({ key, isAsked, show, said }) => {
              const isDifferent = new Set(candidates.map((one) => said(one))).size > 1;
              return (
                <tr key={key}>
                  <th scope="row">
                    {t(`field.${key}`)}
                    {isAsked && isDifferent && (
                      <span className={css.differs}>
                        {' '}
                        <span aria-hidden="true">≠</span>
                        <span className="visually-hidden">{t('differs')}</span>
                      </span>
                    )}
                  </th>
                  {candidates.map((candidate) => (
                    <td key={candidate.id} data-chosen={candidate.isChosen}>
                      {show(candidate) ??
                        (isAsked ? <span className={css.missing}>{t('notAsked')}</span> : '–')}
                    </td>
                  ))}
                </tr>
              );
            })}
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
  /** One compares by it, so it is asked of everyone. */
  isAsked: boolean;
  show: (candidate: CandidateView) => ReactNode;
  /** The bare fact, to tell whether they differ. */
  said: (candidate: CandidateView) => unknown;
}

const COMPARED: readonly FactKey[] = [
  'specialtyFit',
  'distanceMiles',
  'isTelehealthOffered',
  'network',
  'referralNeeded',
  'firstAppointmentOn',
  'expectedDays',
  'intakeChecklist',
  'source',
];

function useFactRows(): FactRow[] {
  const t = useWords('caseCenter');
  const common = useWords('case');
  const format = useFormat();
  const rows: Record<FactKey, (candidate: CandidateView) => ReactNode> = {
    reply: (one) => <Reply candidate={one} />,
    kind: (one) => t(`kinds.${one.kind}`),
    clinicianName: (one) => one.clinicianName,
    specialtyFit: (one) => one.specialtyFit,
    distanceMiles: (one) => one.distanceMiles !== null && t('miles', { count: one.distanceMiles }),
    isTelehealthOffered: (one) =>
      one.isTelehealthOffered !== null && common(one.isTelehealthOffered ? 'yes' : 'no'),
    network: (one) => one.network && one.network !== 'UNKNOWN' && t(`networks.${one.network}`),
    referralNeeded: (one) =>
      one.referralNeeded && one.referralNeeded !== 'UNKNOWN' && common(`answer.${one.referralNeeded}`),
    firstAppointmentOn: (one) => one.firstAppointmentOn && format.day(one.firstAppointmentOn),
    expectedDays: (one) => one.answerDays.basis.source !== 'DEFAULT' && <AnswerDays candidate={one} />,
    intakeChecklist: (one) => one.intakeChecklist && <span className={css.lines}>{one.intakeChecklist}</span>,
    source: (one) => one.source && t(`sources.${one.source}`),
    phone: (one) => one.phone && <a href={`tel:${one.phone}`}>{one.phone}</a>,
    fax: (one) => one.fax,
    chosenReason: (one) => one.chosenReason,
  };
  return (Object.keys(rows) as FactKey[]).map((key) => ({
    key,
    isAsked: COMPARED.includes(key),
    show: (one) => rows[key](one) || null,
    said: (one) => (key === 'expectedDays' ? one.answerDays.days : one[key]) ?? null,
  }));
}

/** How long it takes to answer: its own history where there is one, else what it said. */
function AnswerDays({ candidate: { answerDays } }: { candidate: CandidateView }) {
  const t = useWords('caseCenter');
  const wording = useWords('wording');
  const basis = basisText(wording, answerDays.basis);
  if (answerDays.basis.source === 'HISTORY') return basis;
  return (
    <>
      {t('days', { count: answerDays.days })} <span className={panels.dim}>{basis}</span>
    </>
  );
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
