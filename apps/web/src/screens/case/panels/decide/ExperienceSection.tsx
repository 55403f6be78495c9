import { Button } from '@mantine/core';
import { type OpinionOrder } from '@sextant/domain';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField } from '../../fields/bound.js';
import type { OpenForm } from '../../forms/open-form.js';
import panels from '../panels.module.css';
import css from './decide.module.css';

const ITEMS = ['listens', 'respectful', 'explains', 'supportive', 'comfort', 'trust'] as const;
type Item = (typeof ITEMS)[number];

/** The patient's own side of each team: shown beside each other, never added up, never ranked. */
export function ExperienceSection({ view, orders }: { view: CaseView; orders: readonly OpinionOrder[] }) {
  const t = useWords('caseDecide');
  const [asking, setAsking] = useState<OpinionOrder>();
  const stop = (): void => setAsking(undefined);
  const value = (order: OpinionOrder, item: Item): number | null =>
    view.opinions.find((opinion) => opinion.order === order)?.experience[item] ?? null;
  const hasAny = orders.some((order) => ITEMS.some((item) => value(order, item) !== null));
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('experience.title')}</h3>
        <span className={panels.dim}>{t('experience.lead')}</span>
      </div>
      <table className={`${panels.table} ${css.opinions}`}>
        <thead>
          <tr>
            <td />
            {orders.map((order) => (
              <th key={order} scope="col">
                <div className={css.head}>
                  <span className={css.order}>{t(`opinions.order.${order}`)}</span>
                  {may(view, 'RATE_TEAM') && (
                    <Button
                      size="xs"
                      aria-label={t('experience.editLabel', { order: t(`opinions.order.${order}`) })}
                      onClick={() => setAsking(order)}
                    >
                      {t('experience.edit')}
                    </Button>
                  )}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        {hasAny && (
          <tbody>
            {ITEMS.map((item) => (
              <tr key={item}>
                <th scope="row">{t(`experience.item.${item}`)}</th>
                {orders.map((order) => (
                  <td key={order}>
                    <Rating value={value(order, item)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
      {asking && (
        <ExperienceForm
          key={asking}
          view={view}
          order={asking}
          focus={asking}
          onDone={stop}
          onCancel={stop}
        />
      )}
    </section>
  );
}

function Rating({ value }: { value: number | null }) {
  const t = useWords('caseDecide');
  if (value === null) return <span className={panels.dim}>{t('experience.none')}</span>;
  return (
    <span className={css.rating}>
      <span className={css.dots} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-on={step <= value} />
        ))}
      </span>
      {t('experience.of', { value })}
    </span>
  );
}

type Values = Record<Item, string>;

function ExperienceForm({
  view,
  order,
  focus,
  onDone,
  onCancel,
}: OpenForm & { view: CaseView; order: OpinionOrder }) {
  const t = useWords('caseDecide');
  const say = useSay();
  const known = view.opinions.find((opinion) => opinion.order === order)?.experience;
  const form = useActForm<Values>({
    name: `experience-${order}`,
    initial: Object.fromEntries(ITEMS.map((item) => [item, known?.[item]?.toString() ?? ''])) as Values,
    acts: (_values, changed) => {
      const entries = Object.entries(changed);
      return entries.length === 0
        ? []
        : [
            {
              rateTeam: {
                order,
                ...Object.fromEntries(entries.map(([item, value]) => [item, Number(value)])),
              },
            },
          ];
    },
    onRecorded: ({ actionIds }) => {
      say({ text: t('experience.saved'), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  const scale = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
  return (
    <ActFormFrame
      form={form}
      title={t('experience.form', { order: t(`opinions.order.${order}`) })}
      lead={t('experience.lead')}
      submit={t('experience.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={css.scales}>
        {ITEMS.map((item) => (
          <ChoiceField
            key={item}
            form={form}
            field={item}
            label={t(`experience.item.${item}`)}
            options={scale}
          />
        ))}
      </div>
    </ActFormFrame>
  );
}
