import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import styles from './people-form.module.css';

interface InvitationLinkProps {
  name: string;
  link: string;
  onDone: () => void;
}

/** The link an administrator hands over. The server shows it this one time. */
export function InvitationLink({ name, link, onDone }: InvitationLinkProps) {
  const t = useWords('people');
  const [isCopied, setIsCopied] = useState(false);
  const Sign = isCopied ? IconCheck : IconCopy;
  return (
    <div className={styles.form}>
      <p>{t('link.text', { name })}</p>
      <code className={styles.link} aria-label={t('link.label')}>
        {link}
      </code>
      <div className={styles.foot}>
        <Button
          variant="filled"
          autoFocus
          leftSection={<Sign size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => void navigator.clipboard.writeText(link).then(() => setIsCopied(true))}
        >
          {t(isCopied ? 'link.copied' : 'link.copy')}
        </Button>
        <Button onClick={onDone}>{t('link.done')}</Button>
      </div>
    </div>
  );
}
