import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { createMutationIds } from '../../api/mutation-ids.js';
import { request } from '../../api/request.js';
import { forgetCaseWalk } from '../../app/case-walk.js';
import { useServerDraft } from '../../app/drafts/use-server-draft.js';
import { useMe } from '../../app/session.queries.js';
import { notify } from '../../components/notices.js';
import type { OpenCaseInput } from '../../gql/graphql.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { consentVersions } from '../case/panels/triage/consent-wording.js';
import { OPEN_CASE } from './new-case.graphql.js';
import {
  emptyNewCase,
  FIELD_OF_PATH,
  openCaseInput,
  readNewCase,
  storedNewCase,
  type NewCaseValues,
} from './new-case-input.js';

/** The form of a new case, once its drafts are loaded: its checks, sending it, and what the server says about its fields. */
export function useNewCase() {
  const t = useWords('newCase');
  const say = useProblemText();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [mutationIdOf] = useState(createMutationIds);
  const { zone } = me.organization;
  const draft = useServerDraft<NewCaseValues>({
    caseId: null,
    form: 'new-case',
    empty: useCallback(() => emptyNewCase(zone), [zone]),
    isEmpty: useCallback((values) => JSON.stringify(values) === JSON.stringify(emptyNewCase(zone)), [zone]),
    read: useCallback((stored) => readNewCase(stored, zone), [zone]),
    toStore: storedNewCase,
  });
  const [leftAt, setLeftAt] = useState(draft.leftAt);
  const form = useForm<NewCaseValues>({
    // Whoever leaves the page half-way finds it as it was.
    initialValues: draft.value,
    onValuesChange: draft.keep,
    validate: {
      givenName: (name) => (name.trim() ? null : t('namesNeeded')),
      familyName: (name) => (name.trim() ? null : t('namesNeeded')),
      birthOn: (on) => (on > me.today ? t('inFuture') : null),
      windowOn: (on) => (on && on < me.today ? t('inPast') : null),
      windowStatedOn: (on) => (on > me.today ? t('inFuture') : null),
      phone: (phone, { consent, consentChannel }) =>
        consent === 'YES' && consentChannel === 'SMS' && !phone.trim() ? t('phoneNeeded') : null,
      email: (email, { consent, consentChannel }) =>
        consent === 'YES' && consentChannel === 'EMAIL' && !email.trim() ? t('emailNeeded') : null,
    },
  });
  const { forget } = draft;
  const discard = (): void => {
    form.setValues(emptyNewCase(zone));
    setLeftAt(undefined);
  };
  const open = useMutation({
    mutationFn: async (input: Omit<OpenCaseInput, 'clientMutationId'>) =>
      (await request(OPEN_CASE, { input: { ...input, clientMutationId: mutationIdOf(input) } })).openCase,
    onSuccess: (result) => {
      if (result.__typename === 'InputRefused') {
        form.setErrors(
          Object.fromEntries(
            result.problems.flatMap((problem) => {
              const field = FIELD_OF_PATH[problem.field];
              return field ? [[field, say(problem)]] : [];
            }),
          ),
        );
      }
      if (result.__typename === 'CaseOpened') {
        void client.invalidateQueries({ queryKey: ['board'] });
        forget();
        notify(t('opened'));
        forgetCaseWalk();
        void navigate({ to: '/cases/$caseId', params: { caseId: result.case.id } });
      }
    },
  });
  const generalProblems =
    open.data?.__typename === 'InputRefused'
      ? open.data.problems.filter(({ field }) => !FIELD_OF_PATH[field]).map(say)
      : [];
  const send = form.onSubmit(
    (values) =>
      open.mutate(
        openCaseInput(values, {
          navigatorId: me.roles.includes('NAVIGATOR') ? me.id : undefined,
          consentVersions: consentVersions('REMINDERS', values.language.startsWith('es') ? 'es' : 'en'),
        }),
      ),
    focusFirstProblem,
  );
  return {
    form,
    send,
    forget,
    leftAt,
    discard,
    isSending: open.isPending,
    failure: open.error,
    generalProblems,
    duplicateOf: open.data?.__typename === 'DuplicateCase' ? open.data.caseId : undefined,
  };
}

/** After a refusal by the form itself the first marked field takes the focus. */
function focusFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}
