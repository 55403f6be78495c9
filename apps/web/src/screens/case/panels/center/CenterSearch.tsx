import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CenterChoicesQuery } from '../../../../gql/graphql.js';
import { centerChoicesQuery } from '../../case.queries.js';
import panels from '../panels.module.css';
import css from './center.module.css';

type CenterChoice = CenterChoicesQuery['centers']['items'][number];

/** Finds a center in the directory; picking one fills the form. Reference facts only. */
export function CenterSearch({ onPick }: { onPick: (center: CenterChoice) => void }) {
  const t = useWords('caseCenter');
  const format = useFormat();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const isSearching = search.length >= 2;
  const { data } = useQuery({
    ...centerChoicesQuery(search),
    enabled: isSearching,
    placeholderData: keepPreviousData,
  });
  const centers = isSearching ? (data?.items ?? []) : [];
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const pick = (center: CenterChoice): void => {
    onPick(center);
    setText('');
    input.current?.focus();
  };
  /** From the field down into what was found and back up; Enter takes the one under the focus, in the field the first. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const places = [input.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = places.findIndex((place) => place === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && places[at + step]) {
      event.preventDefault();
      places[at + step]?.focus();
    } else if (event.key === 'Enter' && at === 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const [first] = centers;
      if (first && search === text.trim()) pick(first);
    }
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <TextInput
        ref={input}
        type="search"
        label={t('search')}
        description={t('searchHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        data-autofocus
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {isSearching && data ? t('searchResults', { count: centers.length }) : ''}
      </p>
      {isSearching && data && centers.length === 0 && <p className={panels.empty}>{t('searchNone')}</p>}
      {centers.length > 0 && (
        <ul ref={list} className={css.results}>
          {centers.map((center) => (
            <li key={center.id}>
              <button type="button" onClick={() => pick(center)}>
                <b>{center.name}</b>
                <span className={panels.dim}>
                  {[
                    center.city,
                    center.state,
                    center.designation,
                    center.asOf && t('asOf', { on: format.date(center.asOf) }),
                    center.source && t('from', { source: center.source }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
