import { Modal, Switch } from '@mantine/core';
import { useWords } from '../../i18n/i18n.js';
import { useLetterChoice } from '../worklist/worklist.queries.js';
import { COMMAND_GROUPS, COMMAND_IDS, commandOf, isLetterKey, type CommandId } from './command.js';
import { keyNames } from './key-names.js';
import styles from './KeySheet.module.css';

/** Every key there is, by where it acts, and the switch that turns single letters off (WCAG 2.1.4). */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useWords('commands');
  const shell = useWords('shell');
  const { hasLetters, choose } = useLetterChoice();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={760}
      closeButtonProps={{ 'aria-label': shell('form.close') }}
    >
      <p className={styles.where}>{t(hasLetters ? 'where' : 'lettersOff')}</p>
      <Switch
        className={styles.switch}
        label={shell('top.letters')}
        checked={hasLetters}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <div className={styles.groups}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{t(`group.${group}`)}</h3>
            <dl className={styles.keys}>
              {COMMAND_IDS.filter((id) => commandOf(id).group === group).map((id) => (
                <div key={id}>
                  <dt>{t(`command.${id}`)}</dt>
                  <dd>
                    <Keys id={id} hasLetters={hasLetters} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Keys({ id, hasLetters }: { id: CommandId; hasLetters: boolean }) {
  const t = useWords('commands');
  const shown = commandOf(id).keys.filter((keys) => hasLetters || !isLetterKey(keys));
  return shown.map((keys, index) => (
    <span key={keys}>
      {index > 0 && ` ${t('or')} `}
      {keyNames(keys).map((name, press) => (
        <span key={name}>
          {press > 0 && ` ${t('then')} `}
          <kbd>{name}</kbd>
        </span>
      ))}
    </span>
  ));
}
