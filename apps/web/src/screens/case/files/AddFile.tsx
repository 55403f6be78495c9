import { ActionIcon } from '@mantine/core';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useWords } from '../../../i18n/i18n.js';
import css from './files.module.css';
import { PickFiles } from './PickFiles.js';

/** Adds files to one record: from the computer, and on a phone by its camera. */
export function AddFile({
  record,
  isSending,
  onPick,
}: {
  record: string;
  isSending: boolean;
  onPick: (files: File[]) => void;
}) {
  const t = useWords('caseFiles');
  return (
    <>
      <PickFiles isCamera onPick={onPick}>
        {(props) => (
          <ActionIcon
            {...props}
            className={css.camera}
            size={32}
            variant="subtle"
            disabled={isSending}
            aria-label={t('photoFor', { record })}
            title={t('photoFor', { record })}
          >
            <IconCamera size={17} aria-hidden="true" />
          </ActionIcon>
        )}
      </PickFiles>
      <PickFiles onPick={onPick}>
        {(props) => (
          <ActionIcon
            {...props}
            size={32}
            variant="subtle"
            loading={isSending}
            aria-label={t('addFor', { record })}
            title={t('addFor', { record })}
          >
            <IconPaperclip size={17} aria-hidden="true" />
          </ActionIcon>
        )}
      </PickFiles>
    </>
  );
}
