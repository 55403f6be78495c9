import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { useMe } from '../../app/session.queries.js';
import { useCovered } from './absence.queries.js';
import styles from './absence.module.css';

interface CoveredMarkProps {
  navigatorId: string | null | undefined;
  today: string;
}

/** "for Tomás until Mon": why a colleague's case stands among mine. Nothing on a case of one's own. */
export function CoveredMark({ navigatorId, today }: CoveredMarkProps) {
  const me = useMe();
  // Most rows are one's own; the others look who is away.
  return navigatorId == null || navigatorId === me.id ? null : (
    <OfAColleague navigatorId={navigatorId} today={today} />
  );
}

function OfAColleague({ navigatorId, today }: CoveredMarkProps) {
  const t = useWords('shell');
  const format = useFormat();
  const absence = useCovered(navigatorId, today);
  if (!absence) return null;
  return (
    <span className={styles.mark} title={absence.note ?? undefined}>
      {t('away.mark', { name: absence.personName, on: format.day(absence.untilOn, today) })}
    </span>
  );
}
