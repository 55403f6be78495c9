import type { WorryKind } from '@sextant/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';

/** A small way to the card for the worry that comes up at this place, in the patient's language. */
export function WorryLink({ view, card }: { view: CaseView; card: WorryKind }) {
  const t = useWords('case');
  const language = view.patient.language.startsWith('es') ? 'es' : 'en';
  return (
    <Link className={panels.link} to="/library" search={{ card, language }}>
      {t(`worry.${card}`)}
    </Link>
  );
}
