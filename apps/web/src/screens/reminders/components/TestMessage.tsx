import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { LinkButton } from '../../../components/LinkButton.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import type { MessageDraftInput } from '../../../gql/graphql.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useSendTestMessage } from '../reminders.queries.js';
import styles from './TemplateColumn.module.css';

/** The words on one's own phone or in one's own mail, and nowhere else. */
export function TestMessage({ draft }: { draft: MessageDraftInput }) {
  const t = useWords('reminders');
  const s = useWords('shell');
  const say = useProblemText();
  const [phone, setPhone] = useState('');
  const send = useSendTestMessage();
  const isSms = draft.channel === 'SMS';
  const run = (): void =>
    send.mutate(
      { clientMutationId: crypto.randomUUID(), draft, ...(isSms && { phone }) },
      {
        onSuccess: (result) => {
          if (result.__typename === 'TestMessageSent') notify(t('testSent', { to: result.to }));
        },
      },
    );
  return (
    <form
      className={styles.publish}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      {send.error && <Problem>{failureText(s, send.error)}</Problem>}
      {send.data?.__typename === 'InputRefused' &&
        send.data.problems.map((problem) => (
          <Problem
            key={problem.message}
            action={
              problem.code === 'CHANNEL_NOT_AGREED' && (
                <LinkButton to="/settings" size="xs">
                  {t('testAgreement')}
                </LinkButton>
              )
            }
          >
            {say(problem)}
          </Problem>
        ))}
      <div className={styles.row}>
        {isSms && (
          <TextInput
            label={t('testTo')}
            type="tel"
            autoComplete="tel"
            required
            value={phone}
            onChange={({ currentTarget }) => setPhone(currentTarget.value)}
          />
        )}
        <Button type="submit" variant="filled" loading={send.isPending}>
          {t('testSend')}
        </Button>
      </div>
    </form>
  );
}
