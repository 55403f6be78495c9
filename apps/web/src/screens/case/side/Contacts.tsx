import { Button } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../components/notices.js';
import { failureText } from '../../../components/ErrorState.js';
import { useWords } from '../../../i18n/i18n.js';
import { useRemoveContactPoint } from '../case.queries.js';
import type { CaseView, ContactPointView } from '../case.types.js';
import { ContactForm } from '../forms/ContactForm.js';
import css from './side.module.css';

/** Phones and e-mail addresses, whose they are, and whether messages may go there. */
export function Contacts({ view }: { view: CaseView }) {
  const t = useWords('case');
  const [editing, setEditing] = useState<string>();
  const stop = (): void => setEditing(undefined);
  const { contactPoints } = view.patient;
  return (
    <>
      <div className={css.sub}>
        <h3>{t('person.contacts')}</h3>
        {!view.isReadOnly && (
          <Button size="xs" onClick={() => setEditing('new')}>
            {t('person.add')}
          </Button>
        )}
      </div>
      {contactPoints.length === 0 && <p className={css.empty}>{t('person.noContacts')}</p>}
      <ul className={css.list}>
        {contactPoints.map((contact) =>
          editing === contact.id ? (
            <li key={contact.id} className={css.entryForm}>
              <ContactForm view={view} contact={contact} focus={contact.id} onDone={stop} onCancel={stop} />
            </li>
          ) : (
            <Contact
              key={contact.id}
              contact={contact}
              onEdit={view.isReadOnly ? undefined : () => setEditing(contact.id)}
            />
          ),
        )}
      </ul>
      {editing === 'new' && <ContactForm view={view} focus="new" onDone={stop} onCancel={stop} />}
    </>
  );
}

function Contact({ contact, onEdit }: { contact: ContactPointView; onEdit: (() => void) | undefined }) {
  const t = useWords('case');
  const shell = useWords('shell');
  const remove = useRemoveContactPoint();
  const facts = [
    t(`person.kinds.${contact.kind}`),
    contact.owner === 'CAREGIVER' && t('person.owners.CAREGIVER'),
    contact.kind === 'PHONE' && t(contact.isTextable ? 'person.textable' : 'person.notTextable'),
    contact.label,
  ].filter((fact): fact is string => Boolean(fact));
  function onRemove(): void {
    remove.mutate(
      { contactPointId: contact.id, expectedVersion: contact.version },
      {
        onSuccess: (result) =>
          result.__typename === 'PatientUpdated'
            ? notify(t('person.removed', { value: contact.display }))
            : notify(shell('form.conflict'), { tone: 'PROBLEM' }),
        onError: (error) => notify(failureText(shell, error), { tone: 'PROBLEM' }),
      },
    );
  }
  return (
    <li className={css.row}>
      <div>
        <a href={contact.kind === 'PHONE' ? `tel:${contact.value}` : `mailto:${contact.value}`}>
          {contact.display}
        </a>{' '}
        {contact.isOptedOut && (
          <span className={css.tag} data-tone="WARN">
            {t('person.optedOut')}
          </span>
        )}
        <div className={css.dim}>{facts.join(' · ')}</div>
      </div>
      {onEdit && (
        <div className={css.rowActs}>
          <Button size="xs" aria-label={`${t('form.edit')}: ${contact.display}`} onClick={onEdit}>
            {t('form.edit')}
          </Button>
          <Button
            size="xs"
            loading={remove.isPending}
            aria-label={`${t('person.remove')}: ${contact.display}`}
            onClick={onRemove}
          >
            {t('person.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
