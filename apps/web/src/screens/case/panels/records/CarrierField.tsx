import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { CARRIERS } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import type { FormValues } from '../../acts/edits.js';
import type { ActForm } from '../../acts/use-act-form.js';

/** A carrier whose page of a shipment we know, or any other name. */
export function CarrierField<V extends FormValues & { carrier: string }>({ form }: { form: ActForm<V> }) {
  const t = useWords('caseRecords');
  const [isOpen, setOpen] = useState(false);
  return (
    <Autocomplete
      label={t('field.carrier')}
      name="carrier"
      data={[...CARRIERS]}
      // A form that opens puts the focus here: the list would lie over its button.
      openOnFocus={false}
      error={form.errors.carrier}
      maxLength={200}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDownCapture={(event) => {
        // Escape closes the list first, and the form only when there is none.
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
      }}
      dropdownOpened={isOpen}
      value={form.values.carrier}
      onChange={(carrier) => form.set('carrier', carrier)}
    />
  );
}
