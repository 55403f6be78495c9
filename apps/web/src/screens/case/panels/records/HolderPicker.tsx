import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../../i18n/i18n.js';
import { holderChoicesQuery } from '../../case.queries.js';
import type { HolderView } from '../../case.types.js';
import center from '../center/center.module.css';
import panels from '../panels.module.css';

interface HolderPickerProps {
  holderId: string;
  holderName: string;
  onChange: (holder: { holderId: string; holderName: string }) => void;
  error?: string | undefined;
  isFirst?: boolean;
}

/** A holder from the directory with phone and fax, or any name. Typing over a picked one makes it a free name again. */
export function HolderPicker({ holderId, holderName, onChange, error, isFirst }: HolderPickerProps) {
  const t = useWords('caseRecords');
  const [isTyping, setTyping] = useState(false);
  const [search] = useDebouncedValue(holderName.trim(), 200);
  const isSearching = isTyping && holderId === '' && search.length >= 2;
  const { data } = useQuery({
    ...holderChoicesQuery(isSearching ? search : ''),
    placeholderData: keepPreviousData,
  });
  const picked = data?.items.find((holder) => holder.id === holderId);
  const found = isSearching ? (data?.items.slice(0, 8) ?? []) : [];
  return (
    <div>
      <TextInput
        label={t('field.holderName')}
        description={picked ? t('holderPicked', { facts: factsOf(picked, t) }) : t('holderHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={error}
        maxLength={200}
        autoComplete="off"
        data-autofocus={isFirst || undefined}
        value={holderName}
        onChange={({ currentTarget }) => {
          setTyping(true);
          onChange({ holderId: '', holderName: currentTarget.value });
        }}
      />
      {found.length > 0 && (
        <ul className={center.results}>
          {found.map((holder) => (
            <li key={holder.id}>
              <button
                type="button"
                onClick={() => {
                  setTyping(false);
                  onChange({ holderId: holder.id, holderName: holder.name });
                }}
              >
                <b>{holder.name}</b>
                <span className={panels.dim}>{factsOf(holder, t)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function factsOf(holder: HolderView, t: ReturnType<typeof useWords<'caseRecords'>>): string {
  return [
    holder.city,
    holder.phone && `${t('phone')} ${holder.phone}`,
    holder.fax && `${t('fax')} ${holder.fax}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
