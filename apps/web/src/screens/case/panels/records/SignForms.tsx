import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { ReleaseView, CaseView } from '../../case.types.js';
import { DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

type ReleaseActForm = OpenForm & { view: CaseView; release: ReleaseView };

/** Who signed the paper, and when. */
export function SignForm({ view, release, focus, onDone, onCancel }: ReleaseActForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const holder = release.holderName;
  const form = useActForm({
    name: `sign-${release.id}`,
    initial: { signedOn: view.today, signerName: view.patient.name, signerAuthority: '' },
    check: ({ signedOn, signerName }) => ({
      ...(signedOn && signedOn <= view.today ? {} : { signedOn: common('form.past') }),
      ...(signerName.trim() ? {} : { signerName: t('releases.gap.SIGNER') }),
    }),
    acts: ({ signedOn, signerName, signerAuthority }) => [
      {
        signAuthorization: {
          authorizationId: release.id,
          signedOn,
          signerName,
          signerAuthority: signerAuthority || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.sign', { holder }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.sign', { holder })}
      submit={t('submit.sign')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField form={form} field="signedOn" label={t('field.signedOn')} max={view.today} isRequired />
        <TextField form={form} field="signerName" label={t('field.signerName')} isRequired />
        <TextField form={form} field="signerAuthority" label={t('field.signerAuthority')} />
      </div>
    </ActFormFrame>
  );
}

/** The patient takes the release back: from that day nothing more may rest on it. */
export function RevokeForm({ view, release, focus, onDone, onCancel }: ReleaseActForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const holder = release.holderName;
  const form = useActForm({
    name: `revoke-${release.id}`,
    initial: { revokedOn: view.today },
    check: ({ revokedOn }) =>
      revokedOn && revokedOn <= view.today ? {} : { revokedOn: common('form.past') },
    acts: ({ revokedOn }) => [{ revokeAuthorization: { authorizationId: release.id, revokedOn } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.revoke', { holder }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.revoke', { holder })}
      submit={t('submit.revoke')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField form={form} field="revokedOn" label={t('field.revokedOn')} max={view.today} isRequired />
      </div>
    </ActFormFrame>
  );
}
