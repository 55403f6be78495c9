import { IconCheck, IconMinus, IconPencil, IconX, type Icon } from '@tabler/icons-react';
import type { ImportRowVerdict } from '../../../gql/graphql.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './VerdictChip.module.css';

const ICONS: Record<ImportRowVerdict, Icon> = {
  ACCEPTED: IconCheck,
  CORRECTED: IconPencil,
  REFUSED: IconX,
  UNCHANGED: IconMinus,
};

/** A row's verdict by sign, word and color. */
export function VerdictChip({ verdict }: { verdict: ImportRowVerdict }) {
  const t = useWords('import');
  const Sign = ICONS[verdict];
  return (
    <span className={styles.chip} data-verdict={verdict}>
      <Sign size={13} stroke={2.2} aria-hidden="true" />
      {t(`rowVerdict.${verdict}`)}
    </span>
  );
}
