import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import styles from './DropZone.module.css';

/** 5 MB, as the server takes them. */
const MAX_BYTES = 5_000_000;

interface DropZoneProps {
  /** The name of the file being read, while it is. */
  reading: string | undefined;
  onFile: (file: File) => void;
  onProblem: (problem: string | undefined) => void;
}

/** Drop a file, or choose one; both do the same. */
export function DropZone({ reading, onFile, onProblem }: DropZoneProps) {
  const t = useWords('import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > MAX_BYTES)
      return onProblem(t('drop.tooBig', { size: (file.size / 1_000_000).toFixed(1) }));
    if (file.size === 0) return onProblem(t('drop.empty'));
    onProblem(undefined);
    onFile(file);
  };
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(event.type !== 'dragleave');
  };
  return (
    <div
      className={styles.zone}
      data-over={isOver}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <IconFileSpreadsheet size={30} stroke={1.3} aria-hidden="true" />
      <div>
        <p className={styles.title}>{reading ? t('drop.reading', { name: reading }) : t('drop.title')}</p>
        <p className={styles.text}>{t('drop.text')}</p>
      </div>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json,application/fhir+json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button variant="filled" loading={reading !== undefined} onClick={() => input.current?.click()}>
        {t('drop.choose')}
      </Button>
    </div>
  );
}
