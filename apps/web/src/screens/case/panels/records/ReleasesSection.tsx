import { Button } from '@mantine/core';
import { releaseOf } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { may } from '../../acts/may.js';
import type { ReleaseView, CaseView } from '../../case.types.js';
import { PaperLink } from '../PaperLink.js';
import panels from '../panels.module.css';
import css from './records.module.css';
import { RevokeForm, SignForm } from './SignForms.js';
import { useRecordNames } from './use-names.js';

/** Every release of the case: for whom, for what, and how long it holds. */
export function ReleasesSection({ view }: { view: CaseView }) {
  const t = useWords('caseRecords');
  const [open, setOpen] = useState<{ id: string; form: 'sign' | 'revoke' }>();
  const close = (): void => setOpen(undefined);
  if (view.releases.length === 0) return null;
  return (
    <section className={panels.section} aria-labelledby="releases">
      <div className={panels.sectionHead}>
        <h3 id="releases">{t('releases.title')}</h3>
      </div>
      <ul className={css.releases}>
        {view.releases.toReversed().map((release) => (
          <li key={release.id}>
            <ReleaseLine view={view} release={release} onOpen={(form) => setOpen({ id: release.id, form })} />
            {open?.id === release.id && open.form === 'sign' && (
              <SignForm view={view} release={release} focus="sign" onDone={close} onCancel={close} />
            )}
            {open?.id === release.id && open.form === 'revoke' && (
              <RevokeForm view={view} release={release} focus="revoke" onDone={close} onCancel={close} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReleaseLine({
  view,
  release,
  onOpen,
}: {
  view: CaseView;
  release: ReleaseView;
  onOpen: (form: 'sign' | 'revoke') => void;
}) {
  const t = useWords('caseRecords');
  const records = useRecordNames(view.recordItems.filter((item) => release.recordItemIds.includes(item.id)));
  const holder = release.holderName;
  const isOpen = release.signedOn === null && release.revokedOn === null;
  return (
    <div className={css.release}>
      <div>
        <b>{holder}</b> <StandsChip view={view} release={release} />
        <span className={css.details}>
          {records} · {t('releases.to', { recipient: release.recipient })} · {release.purpose}
        </span>
      </div>
      <div className={css.acts}>
        <PaperLink view={view} path={`authorizations/${release.id}`} label={t('releases.formOf', { holder })}>
          {t('releases.form')}
        </PaperLink>
        {isOpen && may(view, 'SIGN_AUTHORIZATION') && (
          <Button size="xs" aria-label={t('releases.signFor', { holder })} onClick={() => onOpen('sign')}>
            {t('releases.sign')}
          </Button>
        )}
        {release.signedOn && !release.revokedOn && may(view, 'REVOKE_AUTHORIZATION') && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('releases.revokeFor', { holder })}
            onClick={() => onOpen('revoke')}
          >
            {t('releases.revoke')}
          </Button>
        )}
      </div>
    </div>
  );
}

function StandsChip({ view, release }: { view: CaseView; release: ReleaseView }) {
  const t = useWords('caseRecords');
  const format = useFormat();
  const [id] = release.recordItemIds;
  const { state, endsOn, event } = releaseOf([release], { id: id ?? '' }, view.today);
  const on = endsOn ? format.day(endsOn, view.today) : '';
  const text = {
    NONE: t('releases.toSign'),
    IN_FORCE: event ? t('releases.inForceEvent', { event }) : t('releases.inForce', { on }),
    ENDS_SOON: t('releases.endsSoon', { on }),
    ENDED: t('releases.ended', { on }),
    REVOKED: t('releases.revoked', { on }),
  }[state];
  const tone = state === 'IN_FORCE' ? 'OK' : state === 'NONE' ? 'ACCENT' : 'WARN';
  return (
    <span className={panels.chip} data-tone={tone}>
      {text}
    </span>
  );
}
