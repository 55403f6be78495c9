import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './Segments.module.css';

interface Segment {
  label: string;
  isActive: boolean;
  link: LinkProps;
}

/** A few views of the same page, each an address of its own. */
export function Segments({ label, segments }: { label: string; segments: Segment[] }) {
  return (
    <nav className={styles.segments} aria-label={label}>
      {segments.map((segment) => (
        <Link
          key={segment.label}
          {...segment.link}
          replace
          className={styles.segment}
          aria-current={segment.isActive ? 'page' : undefined}
          data-active={segment.isActive}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}
