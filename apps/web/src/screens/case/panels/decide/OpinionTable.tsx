import { Button } from '@mantine/core';
import {
  cellMark,
  differenceOf,
  OPINION_FIELDS,
  type CellMark,
  type Difference,
  type OpinionField,
  type OpinionOrder,
} from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, OpinionView } from '../../case.types.js';
import panels from '../panels.module.css';
import css from './decide.module.css';
import { differentWords } from './opinion-differences.js';

interface OpinionTableProps {
  view: CaseView;
  orders: readonly OpinionOrder[];
  onEdit: ((order: OpinionOrder) => void) | undefined;
}

/** Field by field; where they differ, the row says so and the words that differ are marked. */
export function OpinionTable({ view, orders, onEdit }: OpinionTableProps) {
  const t = useWords('caseDecide');
  const opinions = orders.map((order) => view.opinions.find((opinion) => opinion.order === order));
  const there = opinions.filter((opinion) => opinion !== undefined);
  const differences = OPINION_FIELDS.map((field) => ({ field, difference: differenceOf(field, there) }));
  const shown = differences.filter(({ difference }) => difference !== 'NOBODY');
  const count = differences.filter(({ difference }) => difference === 'DIFFERS').length;
  return (
    <>
      <div className={panels.sectionHead}>
        <h3>{t('opinions.title')}</h3>
        <span className={panels.dim}>
          {there.length > 1 &&
            `${count > 0 ? t('opinions.differCount', { count }) : t('opinions.noDifference')} · `}
          {t('opinions.lead')}
        </span>
      </div>
      <div className={panels.scroll} tabIndex={0} role="region" aria-label={t('opinions.title')}>
        <table className={`${panels.table} ${css.opinions}`}>
          <thead>
            <tr>
              <td />
              {orders.map((order, index) => (
                <th key={order} scope="col">
                  <OpinionHead order={order} opinion={opinions[index]} onEdit={onEdit} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ field, difference }) => (
              <tr key={field} data-difference={difference}>
                <th scope="row">
                  {t(`opinions.field.${field}`)}
                  <Mark difference={difference} isCompared={there.length > 1} />
                </th>
                {opinions.map((opinion, index) => (
                  <td key={orders[index]}>
                    <Said
                      field={field}
                      opinion={opinion}
                      others={there.filter((other) => other !== opinion)}
                      isMarked={difference === 'DIFFERS'}
                    />
                    <CellWords
                      mark={cellMark(
                        field,
                        opinion,
                        there.filter((other) => other !== opinion),
                      )}
                      isRowMarked={there.length > 2 && difference === 'DIFFERS'}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function OpinionHead({
  order,
  opinion,
  onEdit,
}: {
  order: OpinionOrder;
  opinion: OpinionView | undefined;
  onEdit: OpinionTableProps['onEdit'];
}) {
  const t = useWords('caseDecide');
  const format = useFormat();
  const name = t(`opinions.order.${order}`);
  const who = [opinion?.clinicianName, opinion?.centerName, opinion?.givenOn && format.date(opinion.givenOn)]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className={css.head}>
      <div>
        <span className={css.order}>{name}</span>
        <span className={panels.dim}>{who || (opinion ? '' : t('opinions.none'))}</span>
      </div>
      {onEdit && (
        <Button
          size="xs"
          aria-label={`${name}: ${t(opinion ? 'opinions.change' : 'opinions.edit')}`}
          onClick={() => onEdit(order)}
        >
          {t(opinion ? 'opinions.change' : 'opinions.edit')}
        </Button>
      )}
    </div>
  );
}

function Mark({ difference, isCompared }: { difference: Difference; isCompared: boolean }) {
  const t = useWords('caseDecide');
  if (!isCompared || difference === 'NOBODY') return null;
  const words = { DIFFERS: t('opinions.differs'), SAME: t('opinions.same'), ONE_ONLY: t('opinions.oneOnly') };
  const signs = { DIFFERS: '≠', SAME: '=', ONE_ONLY: '○' };
  return (
    <span className={css.mark} data-difference={difference}>
      <span aria-hidden="true">{signs[difference]}</span> {words[difference]}
    </span>
  );
}

/** Beside three, each cell says how it stands; beside two, only what the other does not mention. */
function CellWords({ mark, isRowMarked }: { mark: CellMark; isRowMarked: boolean }) {
  const t = useWords('caseDecide');
  if (mark === 'SILENT' || mark === 'ALONE' || (mark !== 'ONLY_HERE' && !isRowMarked)) return null;
  const words = {
    DIFFERS: t('opinions.differs'),
    SAME: t('opinions.sameAsOther'),
    ONLY_HERE: t('opinions.onlyHere'),
  };
  const signs = { DIFFERS: '≠', SAME: '=', ONLY_HERE: '○' };
  return (
    <span className={css.mark} data-difference={mark}>
      <span aria-hidden="true">{signs[mark]}</span> {words[mark]}
    </span>
  );
}

interface SaidProps {
  field: OpinionField;
  opinion: OpinionView | undefined;
  others: readonly OpinionView[];
  isMarked: boolean;
}

/** What one said; a word is marked when no other opinion has it at this place. */
function Said({ field, opinion, others, isMarked }: SaidProps) {
  const t = useWords('caseDecide');
  const text = opinion?.[field];
  if (!text) return <span className={panels.dim}>{t('opinions.nothing')}</span>;
  const other = others.map((one) => one[field]).find((said) => Boolean(said) && said !== text);
  if (!isMarked || !other) return <span className={css.said}>{text}</span>;
  return (
    <span className={css.said}>
      {differentWords(text, other).map((part, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {part.isDifferent ? <mark className={css.different}>{part.text}</mark> : part.text}
        </span>
      ))}
    </span>
  );
}
