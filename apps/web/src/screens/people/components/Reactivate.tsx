import { Button } from '@mantine/core';
import { failureText } from '../../../components/ErrorState.js';
import { notify } from '../../../components/notices.js';
import { Problem } from '../../../components/Problem.js';
import { useWords } from '../../../i18n/i18n.js';
import { useProblemText } from '../../../i18n/use-problem-text.js';
import { useReactivatePerson, type Person } from '../people.queries.js';
import styles from './people-form.module.css';

export function Reactivate({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useWords('people');
  const s = useWords('shell');
  const say = useProblemText();
  const reactivate = useReactivatePerson();
  const result = reactivate.data;
  const said = [
    ...(reactivate.error ? [failureText(s, reactivate.error)] : []),
    ...(result?.__typename === 'Conflict' ? [s('form.conflict')] : []),
    ...(result?.__typename === 'InputRefused' ? result.problems.map(say) : []),
  ];
  return (
    <div className={styles.form}>
      <p>{t('reactivate.text')}</p>
      {said.map((text) => (
        <Problem key={text}>{text}</Problem>
      ))}
      <div className={styles.foot}>
        <Button
          variant="filled"
          loading={reactivate.isPending}
          onClick={() =>
            reactivate.mutate(
              { personId: person.id, expectedVersion: person.version },
              {
                onSuccess: (answer) => {
                  if (answer.__typename !== 'Person') return;
                  notify(t('reactivated', { name: person.name }));
                  onClose();
                },
              },
            )
          }
        >
          {t('reactivate.action')}
        </Button>
      </div>
    </div>
  );
}
