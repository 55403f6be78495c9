import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/i18n.js';
import { dismissNotice, useNotices, type Notice } from './notices.js';
import styles from './Notices.module.css';

/** The live region for `notify`. A notice with Undo stays while it is focused or pointed at. */
export function Notices() {
  const notices = useNotices();
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const t = useWords('shell');
  const [isHeld, setIsHeld] = useState(false);
  const { id, text, tone, action } = notice;
  const seconds = notice.seconds ?? (action ? 10 : 5);
  useEffect(() => {
    if (isHeld || tone === 'PROBLEM') return;
    const timer = setTimeout(() => dismissNotice(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, tone, id, seconds]);
  return (
    <div
      className={styles.card}
      data-tone={tone}
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            action.run();
            dismissNotice(id);
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={t('dismiss')}
        onClick={() => dismissNotice(id)}
      >
        <IconX size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
