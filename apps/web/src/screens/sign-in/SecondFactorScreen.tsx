import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { meQuery } from '../../app/session.queries.js';
import { failureText } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { useWords } from '../../i18n/i18n.js';
import {
  useConfirmSecondFactor,
  useEnrollSecondFactor,
  useEnter,
  useVerifySecondFactor,
} from './account.queries.js';
import { AccountFrame } from './components/AccountFrame.js';
import styles from './components/AccountFrame.module.css';
import { CodeForm } from './components/CodeForm.js';

/** The second step: type a code, or set the app up when the organization wants one and there is none. */
export function SecondFactorScreen() {
  const { next } = useSearch({ from: '/second-factor' });
  const { data: me, isPending } = useQuery(meQuery);
  if (isPending) return <Loading rows={2} />;
  return me ? <Enroll next={next} /> : <Verify next={next} />;
}

function Verify({ next }: { next: string | undefined }) {
  const t = useWords('signIn');
  const s = useWords('shell');
  const enter = useEnter();
  const verify = useVerifySecondFactor();
  const refused = verify.data?.__typename === 'SignInRefused' ? verify.data : undefined;
  return (
    <AccountFrame
      title={t('factor.title')}
      text={t('factor.text')}
      foot={<Link to="/sign-in">{t('back')}</Link>}
    >
      <CodeForm
        problem={verify.error ? failureText(s, verify.error) : refused && t(`refused.${refused.code}`)}
        isPending={verify.isPending}
        submitLabel={t('factor.verify')}
        onCode={(code) =>
          verify.mutate(code, {
            onSuccess: (result) => {
              if (result.__typename === 'SignedIn') void enter(result.me, next);
            },
          })
        }
      />
    </AccountFrame>
  );
}

function Enroll({ next }: { next: string | undefined }) {
  const t = useWords('signIn');
  const s = useWords('shell');
  const enter = useEnter();
  const enroll = useEnrollSecondFactor();
  const confirm = useConfirmSecondFactor();
  const refused = confirm.data?.__typename === 'SignInRefused' ? confirm.data : undefined;
  const shown = enroll.data;
  return (
    <AccountFrame title={t('enroll.title')} text={shown ? undefined : t('enroll.text')}>
      {shown ? (
        <>
          <p>{t('enroll.scan')}</p>
          <img
            className={styles.qr}
            alt={t('enroll.picture')}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(shown.qrSvg)}`}
          />
          <div>
            <p>{t('enroll.secret')}</p>
            <code className={styles.secret}>{shown.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </div>
          <p>{t('enroll.then')}</p>
          <CodeForm
            problem={confirm.error ? failureText(s, confirm.error) : refused && t(`refused.${refused.code}`)}
            isPending={confirm.isPending}
            submitLabel={t('enroll.confirm')}
            onCode={(code) =>
              confirm.mutate(code, {
                onSuccess: (result) => {
                  if (result.__typename === 'SignedIn') void enter(result.me, next);
                },
              })
            }
          />
        </>
      ) : (
        <>
          {enroll.error && (
            <p className={styles.problem} role="alert">
              {failureText(s, enroll.error)}
            </p>
          )}
          <Button
            variant="filled"
            loading={enroll.isPending}
            onClick={() => enroll.mutate()}
            autoFocus
            fullWidth
          >
            {t('enroll.start')}
          </Button>
        </>
      )}
    </AccountFrame>
  );
}
