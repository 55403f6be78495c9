import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ErrorState, failureText } from '../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../components/field-errors.js';
import { Loading } from '../../components/Loading.js';
import { notify } from '../../components/notices.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { invitationQuery, useAcceptInvitation } from './account.queries.js';
import { AccountFrame } from './components/AccountFrame.js';
import { NewPassword } from './components/NewPassword.js';

/** The page behind an invitation link: choose a password. */
export function InvitationScreen() {
  const { token } = useParams({ from: '/invite/$token' });
  const t = useWords('signIn');
  const s = useWords('shell');
  const say = useProblemText();
  const navigate = useNavigate();
  const { data: invitation, error, isPending, refetch } = useQuery(invitationQuery(token));
  const accept = useAcceptInvitation();
  if (isPending) return <Loading rows={2} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!invitation) {
    return (
      <AccountFrame title={t('invitation.over.title')}>
        <p>{t('invitation.over.text')}</p>
        <Link to="/sign-in">{t('back')}</Link>
      </AccountFrame>
    );
  }
  const problems = accept.data?.__typename === 'InputRefused' ? accept.data.problems : [];
  const [general] = problemsWithoutField(problems, ['name', 'password'], say);
  return (
    <AccountFrame
      title={t('invitation.title', { organization: invitation.organizationName })}
      text={t('invitation.text', { email: invitation.email })}
    >
      <NewPassword
        initialName={invitation.name}
        email={invitation.email}
        submitLabel={t('invitation.accept')}
        isPending={accept.isPending}
        problem={accept.error ? failureText(s, accept.error) : general}
        onSend={async ({ name, password }) => {
          const result = await accept
            .mutateAsync({ token, name: name.trim(), password })
            .catch(() => undefined);
          if (result?.__typename === 'InputRefused') return fieldErrors(result.problems, say);
          if (result?.__typename === 'CredentialSet') {
            notify(t('invitation.done'));
            await navigate({ to: '/sign-in' });
          }
          return undefined;
        }}
      />
    </AccountFrame>
  );
}
