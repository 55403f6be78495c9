import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { createMutationIds } from '../../../api/mutation-ids.js';
import { failureText } from '../../../components/ErrorState.js';
import { fieldErrors } from '../../../components/field-errors.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useInvitePerson } from '../people.queries.js';
import { InvitationLink } from './InvitationLink.js';
import styles from './people-form.module.css';
import { PersonFields, usePersonForm } from './PersonFields.js';

export function InviteDrawer({ onClose }: { onClose: () => void }) {
  const t = useWords('people');
  const s = useWords('shell');
  const say = useProblemText();
  const invite = useInvitePerson();
  const [mutationIdOf] = useState(createMutationIds);
  const form = usePersonForm({ name: '', email: '', roles: ['NAVIGATOR'], isClinical: false });
  const invited = invite.data?.__typename === 'PersonInvited' ? invite.data : undefined;
  const send = form.onSubmit((values) => {
    const input = { ...values, name: values.name.trim(), email: values.email.trim() };
    invite.mutate(
      { ...input, clientMutationId: mutationIdOf(input) },
      {
        onSuccess: (result) => {
          if (result.__typename === 'InputRefused') form.setErrors(fieldErrors(result.problems, say));
        },
      },
    );
  });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title={invited ? t('link.title', { name: invited.person.name }) : t('invite')}
      closeButtonProps={{ 'aria-label': s('form.close') }}
    >
      {invited ? (
        <InvitationLink name={invited.person.name} link={invited.link} onDone={onClose} />
      ) : (
        <form className={styles.form} onSubmit={send} noValidate>
          {invite.error && <Problem>{failureText(s, invite.error)}</Problem>}
          <PersonFields form={form} />
          <div className={styles.foot}>
            <Button type="submit" variant="filled" loading={invite.isPending}>
              {t('send')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {s('form.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Drawer>
  );
}
