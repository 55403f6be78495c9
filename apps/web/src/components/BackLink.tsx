import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import styles from './BackLink.module.css';

function BackAnchor({ children, ...props }: ComponentPropsWithRef<'a'>) {
  return (
    <a {...props} className={styles.back}>
      <IconArrowLeft size={14} stroke={1.8} aria-hidden="true" />
      {children}
    </a>
  );
}

/** The quiet way back to the list above the title. */
export const BackLink = createLink(BackAnchor);
