import { Button, Drawer } from '@mantine/core';
import { useMe } from '../../../app/session.queries.js';
import { TimeAway } from '../../../app/TimeAway.js';
import { failureText } from '../../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../../components/field-errors.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useRenewInvitation, useUpdatePerson, type Person } from '../people.queries.js';
import { Deactivate } from './Deactivate.js';
import { InvitationLink } from './InvitationLink.js';
import styles from './people-form.module.css';
import { PersonFields, usePersonForm } from './PersonFields.js';
import { Reactivate } from './Reactivate.js';

interface PersonDrawerProps {
  person: Person;
  /** Everybody, for handing cases over. */
  people: Person[];
  onClose: () => void;
}

/** One person: roles, a new invitation link, or the end (and a new beginning) of their access. */
export function PersonDrawer({ person, people, onClose }: PersonDrawerProps) {
  const t = useWords('people');
  const s = useWords('shell');
  const me = useMe();
  const renew = useRenewInvitation();
  const renewed = renew.data?.__typename === 'PersonInvited' ? renew.data : undefined;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title={renewed ? t('link.title', { name: person.name }) : person.name}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      {renewed ? (
        <InvitationLink name={person.name} link={renewed.link} onDone={onClose} />
      ) : (
        <>
          {person.status !== 'DEACTIVATED' && <EditForm person={person} onClose={onClose} />}
          {person.status === 'ACTIVE' && person.roles.some((role) => role !== 'ADMINISTRATOR') && (
            <section className={styles.part}>
              <div className={styles.foot}>
                <TimeAway personId={person.id} />
              </div>
            </section>
          )}
          {person.status === 'INVITED' && (
            <section className={styles.part}>
              <h3>{t('renew.title')}</h3>
              <p>{t('renew.text')}</p>
              {renew.error && <Problem>{failureText(s, renew.error)}</Problem>}
              <div className={styles.foot}>
                <Button loading={renew.isPending} onClick={() => renew.mutate(person.id)}>
                  {t('renew.action')}
                </Button>
              </div>
            </section>
          )}
          {person.status === 'DEACTIVATED' && <Reactivate person={person} onClose={onClose} />}
          {person.status !== 'DEACTIVATED' && person.id !== me.id && (
            <Deactivate person={person} people={people} onClose={onClose} />
          )}
        </>
      )}
    </Drawer>
  );
}

function EditForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const s = useWords('shell');
  const say = useProblemText();
  const update = useUpdatePerson();
  const { name, email, roles, isClinical } = person;
  const form = usePersonForm({ name, email, roles, isClinical });
  const result = update.data;
  const problems = result?.__typename === 'InputRefused' ? result.problems : [];
  const said = [
    ...(update.error ? [failureText(s, update.error)] : []),
    ...(result?.__typename === 'Conflict' ? [s('form.conflict')] : []),
    ...(result?.__typename === 'NotFound' ? [s('form.gone')] : []),
    ...problemsWithoutField(problems, ['name', 'roles', 'isClinical'], say),
  ];
  const send = form.onSubmit((values) =>
    update.mutate(
      {
        personId: person.id,
        expectedVersion: person.version,
        name: values.name.trim(),
        roles: values.roles,
        isClinical: values.isClinical,
      },
      {
        onSuccess: (answer) => {
          if (answer.__typename === 'InputRefused') form.setErrors(fieldErrors(answer.problems, say));
          if (answer.__typename === 'Person') {
            notify(s('form.saved'));
            onClose();
          }
        },
      },
    ),
  );
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {said.map((text) => (
        <Problem key={text}>{text}</Problem>
      ))}
      <PersonFields form={form} isEmailFixed />
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={update.isPending} disabled={!form.isDirty()}>
          {s('form.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {s('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
