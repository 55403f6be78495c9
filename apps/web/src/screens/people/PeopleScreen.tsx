import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { InviteDrawer } from './components/InviteDrawer.js';
import { PeopleTable } from './components/PeopleTable.js';
import { PersonDrawer } from './components/PersonDrawer.js';
import { peopleQuery } from './people.queries.js';

/** Who works here, in which roles, and who may come in. */
export function PeopleScreen() {
  const t = useWords('people');
  const format = useFormat();
  const language = useLanguage();
  const me = useMe();
  const [isInviting, setIsInviting] = useState(false);
  const [editedId, setEditedId] = useState<string>();
  const { data: people, error, refetch } = useQuery(peopleQuery);
  const active = people?.filter(({ status }) => status === 'ACTIVE').length ?? 0;
  const edited = people?.find(({ id }) => id === editedId);
  return (
    <>
      <PageHead
        title={t('title')}
        summary={people && t('count', { active: format.number(active), count: people.length })}
        actions={
          <Button
            variant="filled"
            leftSection={<IconUserPlus size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => setIsInviting(true)}
          >
            {t('invite')}
          </Button>
        }
      />
      {people ? (
        <PeopleTable people={sorted(people, language)} ownId={me.id} onEdit={setEditedId} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={5} />
      )}
      {isInviting && <InviteDrawer onClose={() => setIsInviting(false)} />}
      {edited && people && (
        <PersonDrawer
          key={edited.id}
          person={edited}
          people={people}
          onClose={() => setEditedId(undefined)}
        />
      )}
    </>
  );
}

const STATUS_ORDER = ['ACTIVE', 'INVITED', 'DEACTIVATED'];

/** Who works here first, then who is invited, then who has left; by name within. */
function sorted<P extends { name: string; status: string }>(people: readonly P[], language: string): P[] {
  const collator = new Intl.Collator(language);
  return people.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || collator.compare(a.name, b.name),
  );
}
