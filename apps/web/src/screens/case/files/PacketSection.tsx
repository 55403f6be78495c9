import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommands } from '../../../app/commands/registry.js';
import { notify } from '../../../components/notices.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { may } from '../acts/may.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';
import css from './files.module.css';
import { useBuildPacket, useSendPacket, type PacketView } from './files.queries.js';

/** The packet in one press, with its progress, its versions, and how each was sent. */
export function PacketSection({ view, packets }: { view: CaseView; packets: readonly PacketView[] }) {
  const t = useWords('caseFiles');
  const build = useBuildPacket(view.id);
  const open = packets.find(({ state }) => state === 'WAITING' || state === 'BUILDING');
  const isStuck = open !== undefined && (open.isLate || open.failure !== null);
  const isPossible =
    !view.isReadOnly && view.recordItems.length > 0 && open === undefined && !build.isPending;
  useCommands({ packet: { run: () => build.mutate(), isEnabled: () => isPossible } });
  return (
    <>
      <div className={panels.sectionActs}>
        <Button
          size="xs"
          disabled={view.recordItems.length === 0 || isStuck}
          loading={build.isPending || (open !== undefined && !isStuck)}
          onClick={() => build.mutate()}
        >
          {t('build')}
        </Button>
      </div>
      <ul className={css.packets}>
        {packets.map((packet) => (
          <li key={packet.id}>
            <PacketLine view={view} packet={packet} isNewest={packet === packets[0]} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  view: CaseView;
  packet: PacketView;
  isNewest: boolean;
}

function PacketLine({ view, packet, isNewest }: LineProps) {
  const t = useWords('caseFiles');
  const format = useFormat();
  const [isSending, setSending] = useState(false);
  const { version, state, documentId, pages, gaps, sentHow } = packet;
  if (state !== 'READY' || !documentId) {
    return <Unfinished packet={packet} isNewest={isNewest} />;
  }
  const what = format.list([...new Set(gaps.map(({ code }) => t(`gap.${code}`)))]);
  return (
    <>
      <a href={`/documents/${documentId}`} download>
        {t('packet', { version })}
      </a>{' '}
      · {t('pages', { count: pages ?? 0 })} ·{' '}
      {sentHow ? t('sentBy', { how: sentHow }) : gaps.length > 0 ? t('missing', { what }) : t('ready')}{' '}
      {!isSending && may(view, 'SEND_RECORDS') && (
        <Button size="compact-xs" aria-label={t('sendPacket', { version })} onClick={() => setSending(true)}>
          {t('send')}
        </Button>
      )}
      {isSending && <SendPacket view={view} packet={packet} onDone={() => setSending(false)} />}
    </>
  );
}

/** Where a packet stands that is not there, and what to do when it does not come. */
function Unfinished({ packet, isNewest }: Omit<LineProps, 'view'>) {
  const t = useWords('caseFiles');
  const { version, state, progress, isLate, failure } = packet;
  const code = failure ?? '';
  if (state === 'FAILED') {
    return isNewest ? (
      <span role="alert">{t('packetFailedNow', { version, code })}</span>
    ) : (
      <span className={panels.dim}>{t('packetFailed', { version })}</span>
    );
  }
  const isWaiting = state === 'WAITING';
  if (isWaiting && failure) return <span role="status">{t('buildingAgain', { version, code })}</span>;
  if (isLate)
    return (
      <span role="status">
        {t(isWaiting ? 'waitingLate' : 'buildingLate', { version, percent: progress })}
      </span>
    );
  return <span role="status">{t(isWaiting ? 'waiting' : 'building', { version, percent: progress })}</span>;
}

function SendPacket({ view, packet, onDone }: { view: CaseView; packet: PacketView; onDone: () => void }) {
  const t = useWords('caseFiles');
  const send = useSendPacket(view.id);
  const [how, setHow] = useState('');
  const [why, setWhy] = useState('');
  return (
    <form
      aria-label={t('sendPacket', { version: packet.version })}
      className={css.send}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          { packetId: packet.id, how, overrideReason: why },
          { onSuccess: (problem) => (problem ? void notify(problem, { tone: 'PROBLEM' }) : onDone()) },
        );
      }}
    >
      <TextInput
        size="xs"
        required
        label={t('how')}
        placeholder={t('howHint')}
        value={how}
        onChange={({ currentTarget }) => setHow(currentTarget.value)}
      />
      {packet.gaps.length > 0 && (
        <TextInput
          size="xs"
          required
          label={t('why')}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      )}
      <Button size="xs" type="submit" loading={send.isPending}>
        {t('saveSent')}
      </Button>
      <button type="button" className={panels.link} onClick={onDone}>
        {t('cancel')}
      </button>
    </form>
  );
}
