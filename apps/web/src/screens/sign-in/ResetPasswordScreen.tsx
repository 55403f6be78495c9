import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { failureText } from '../../components/ErrorState.js';
import { fieldErrors, problemsWithoutField } from '../../components/field-errors.js';
import { notify } from '../../components/notices.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { useResetPassword } from './account.queries.js';
import { AccountFrame } from './components/AccountFrame.js';
import { NewPassword } from './components/NewPassword.js';

/** The page behind a link for a new password. */
export function ResetPasswordScreen() {
  const { token } = useParams({ from: '/reset-password/$token' });
  const t = useWords('signIn');
  const s = useWords('shell');
  const say = useProblemText();
  const navigate = useNavigate();
  const reset = useResetPassword();
  const problems = reset.data?.__typename === 'InputRefused' ? reset.data.problems : [];
  const [general] = problemsWithoutField(problems, ['password'], say);
  return (
    <AccountFrame
      title={t('reset.title')}
      text={t('reset.choose')}
      foot={<Link to="/sign-in">{t('back')}</Link>}
    >
      <NewPassword
        submitLabel={t('reset.set')}
        isPending={reset.isPending}
        problem={reset.error ? failureText(s, reset.error) : general}
        onSend={async ({ password }) => {
          const result = await reset.mutateAsync({ token, password }).catch(() => undefined);
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
