import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useDeactivatePerson, type Person } from '../people.queries.js';
import styles from './people-form.module.css';

interface DeactivateProps {
  person: Person;
  people: Person[];
  onClose: () => void;
}

/** Ends somebody's access. It cannot be undone for their open sessions, so it is asked for twice. */
export function Deactivate({ person, people, onClose }: DeactivateProps) {
  const t = useWords('people');
  const s = useWords('shell');
  const say = useProblemText();
  const deactivate = useDeactivatePerson();
  const [isAsking, setIsAsking] = useState(false);
  const [handoverToId, setHandoverToId] = useState('');
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const needsHandover = person.openCaseCount > 0;
  const takers = people.filter(
    ({ id, status, roles }) =>
      id !== person.id && status === 'ACTIVE' && roles.some((role) => role !== 'ADMINISTRATOR'),
  );
  const result = deactivate.data;
  const said = [
    ...(deactivate.error ? [failureText(s, deactivate.error)] : []),
    ...(result?.__typename === 'Conflict' ? [s('form.conflict')] : []),
    ...(result?.__typename === 'NotFound' ? [s('form.gone')] : []),
    ...(result?.__typename === 'InputRefused' ? result.problems.map(say) : []),
  ];
  const send = (): void => {
    setIsMissing(needsHandover && !handoverToId);
    if (needsHandover && !handoverToId) return;
    deactivate.mutate(
      {
        personId: person.id,
        expectedVersion: person.version,
        handoverToId: handoverToId || undefined,
        note: note.trim() || undefined,
      },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'Person') return;
          notify(t('deactivate.done', { name: person.name }));
          onClose();
        },
      },
    );
  };
  return (
    <section className={styles.part}>
      <h3>{t('deactivate.title')}</h3>
      <p>{t('deactivate.text')}</p>
      {said.map((text) => (
        <Problem key={text}>{text}</Problem>
      ))}
      {isAsking && needsHandover && (
        <>
          {takers.length === 0 && <Problem>{t('deactivate.nobody')}</Problem>}
          <NativeSelect
            label={t('deactivate.handover', { count: person.openCaseCount })}
            value={handoverToId}
            onChange={(event) => setHandoverToId(event.currentTarget.value)}
            error={isMissing && !handoverToId ? t('deactivate.needed') : undefined}
            data={[
              { value: '', label: t('deactivate.choose') },
              ...takers.map(({ id, name, openCaseCount }) => ({
                value: id,
                label: `${name} (${openCaseCount})`,
              })),
            ]}
          />
          <TextInput
            label={t('deactivate.note')}
            value={note}
            maxLength={1000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles.foot}>
        {isAsking ? (
          <>
            <Button variant="filled" loading={deactivate.isPending} onClick={send}>
              {t('deactivate.confirm')}
            </Button>
            <Button variant="subtle" onClick={() => setIsAsking(false)}>
              {s('form.cancel')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setIsAsking(true)}>{t('deactivate.action', { name: person.name })}</Button>
        )}
      </div>
    </section>
  );
}
