import { NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/request.js';
import type { WhatIfQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { whySentence } from '../../../wording/why.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';
import { WHAT_IF } from './what-if.graphql.js';

type Awaited = CaseView['slack']['awaited'][number];
type Answer = Extract<WhatIfQuery['whatIf'], { __typename: 'WhatIf' }>;

const keyOf = ({ event, recordItemId }: Awaited): string => `${event} ${recordItemId ?? ''}`;

/** What the slack would be if something came on another day. A question only: nothing is saved. */
export function WhatIf({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const labelOf = useAwaitedLabel();
  const [key, setKey] = useState('');
  const [on, setOn] = useState('');
  const { awaited } = view.slack;
  const about = awaited.find((one) => keyOf(one) === key);
  const isAsked = about !== undefined && on >= view.today;
  const { data, isFetching } = useQuery({
    queryKey: ['case', view.id, 'what-if', view.version, key, on],
    queryFn: async () => {
      const suppose = about ? [{ event: about.event, recordItemId: about.recordItemId, on }] : [];
      return (await request(WHAT_IF, { caseId: view.id, suppose })).whatIf;
    },
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  if (awaited.length === 0) return null;
  return (
    <section className={css.whatIf} aria-label={t('whatIf.title')}>
      <h2>{t('whatIf.title')}</h2>
      <div className={css.whatIfFields}>
        <NativeSelect
          label={t('whatIf.event')}
          value={key}
          onChange={({ currentTarget }) => {
            const picked = awaited.find((one) => keyOf(one) === currentTarget.value);
            setKey(currentTarget.value);
            setOn(picked?.expectedOn ?? '');
          }}
          data={[
            { value: '', label: t('whatIf.choose') },
            ...awaited.map((one) => ({ value: keyOf(one), label: labelOf(one) })),
          ]}
        />
        <TextInput
          type="date"
          label={t('whatIf.on')}
          min={view.today}
          value={on}
          disabled={!about}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
        <p className={css.whatIfSaid} role="status">
          {about && (
            <>
              <span className={css.dim}>
                {t('whatIf.expected', { on: format.day(about.expectedOn, view.today) })}
              </span>{' '}
              {isAsked && data?.__typename === 'WhatIf' && <Said answer={data} />}
              {isAsked && data?.__typename === 'InputRefused' && data.problems[0]?.message}
              {isAsked && !data && isFetching && t('whatIf.asking')}
            </>
          )}
          {!about && <span className={css.dim}>{t('whatIf.unsaved')}</span>}
        </p>
      </div>
    </section>
  );
}

function Said({ answer: { before, after } }: { answer: Answer }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const first = after.chain[0]?.why;
  const lead = first ? whySentence(wording, format, first).lead : '';
  if (before.slackDays === null || after.slackDays === null) {
    return (
      <>
        <b>{t('whatIf.days', { count: after.remainingDays })}</b> {lead && t('whatIf.first', { lead })}
      </>
    );
  }
  const change = after.slackDays - before.slackDays;
  const facts = {
    before: format.signed(before.slackDays),
    after: format.signed(after.slackDays),
    count: Math.abs(change),
  };
  return (
    <>
      <b>{t(change === 0 ? 'whatIf.same' : change < 0 ? 'whatIf.less' : 'whatIf.more', facts)}</b>{' '}
      {change !== 0 && lead && t('whatIf.first', { lead })}
    </>
  );
}

function useAwaitedLabel(): (awaited: Awaited) => string {
  const t = useWords('case');
  const wording = useWords('wording');
  return ({ event, recordKind, who }) => {
    const what = recordKind ? wording(`recordKind.${recordKind}`) : wording('anyRecord');
    return who ? t(`whatIf.${event}_who`, { what, who }) : t(`whatIf.${event}`, { what });
  };
}
