import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useWords } from '../../i18n/i18n.js';
import { CenterDrawer } from './components/CenterDrawer.js';
import { CenterList } from './components/CenterList.js';
import { HolderDrawer } from './components/HolderDrawer.js';
import { HolderList } from './components/HolderList.js';
import type { Center, Holder } from './directory.queries.js';
import styles from './DirectoryScreen.module.css';

type Edited = { kind: 'holder'; holder?: Holder } | { kind: 'center'; center?: Center };

/** Whoever holds records or gives opinions, with the numbers one needs to reach them. */
export function DirectoryScreen() {
  const t = useWords('directory');
  const { tab } = useSearch({ from: '/staff/directory' });
  const isCenters = tab === 'centers';
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const [edited, setEdited] = useState<Edited>();
  const close = (): void => setEdited(undefined);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <Button
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => setEdited({ kind: isCenters ? 'center' : 'holder' })}
          >
            {t(isCenters ? 'addCenter' : 'addHolder')}
          </Button>
        }
      />
      <div className={styles.bar}>
        <Segments
          label={t('tabs')}
          segments={[
            { label: t('holders'), isActive: !isCenters, link: { to: '/directory', search: {} } },
            {
              label: t('centers'),
              isActive: isCenters,
              link: { to: '/directory', search: { tab: 'centers' } },
            },
          ]}
        />
        <TextInput
          className={styles.find}
          aria-label={t('find')}
          placeholder={t('find')}
          value={text}
          maxLength={100}
          onChange={(event) => setText(event.currentTarget.value)}
          leftSection={<IconSearch size={15} stroke={1.7} aria-hidden="true" />}
          rightSection={
            text ? <CloseButton size="sm" aria-label={t('find')} onClick={() => setText('')} /> : undefined
          }
          autoComplete="off"
        />
      </div>
      {isCenters ? (
        <CenterList search={wanted} onEdit={(center) => setEdited({ kind: 'center', center })} />
      ) : (
        <HolderList search={wanted} onEdit={(holder) => setEdited({ kind: 'holder', holder })} />
      )}
      {edited?.kind === 'holder' && <HolderDrawer holder={edited.holder} onClose={close} />}
      {edited?.kind === 'center' && <CenterDrawer center={edited.center} onClose={close} />}
    </>
  );
}
