import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/i18n.js';

const AbsenceDrawer = lazy(async () => ({
  default: (await import('../screens/absence/AbsenceDrawer.js')).AbsenceDrawer,
}));

/** Opens who is away and covered by whom, with a form for this person's next absence. */
export function TimeAway({ personId }: { personId: string }) {
  const t = useWords('shell');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconCalendarOff size={15} stroke={1.6} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {t('away.title')}
      </Button>
      {isOpen && (
        <Suspense>
          <AbsenceDrawer personId={personId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
