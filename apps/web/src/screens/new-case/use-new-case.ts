import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createMutationIds } from '../../api/mutation-ids.js';
import { request } from '../../api/request.js';
import { forgetCaseWalk } from '../../app/case-walk.js';
import { useMe } from '../../app/session.queries.js';
import { notify } from '../../components/notices.js';
import type { OpenCaseInput } from '../../gql/graphql.js';
import { useWords } from '../../i18n/i18n.js';
import { useProblemText } from '../../i18n/use-problem-text.js';
import { CONSENT_TEXT_VERSION } from '../case/panels/triage/consent-wording.js';
import { OPEN_CASE } from './new-case.graphql.js';
import { emptyNewCase, FIELD_OF_PATH, openCaseInput, type NewCaseValues } from './new-case-input.js';

/** The form of a new case: its checks, sending it, and what the server says about its fields. */
export function useNewCase() {
  const t = useWords('newCase');
  const say = useProblemText();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [mutationIdOf] = useState(createMutationIds);
  const draftKey = ['draft', me.id, 'new-case'] as const;
  const form = useForm<NewCaseValues>({
    // Whoever leaves the page half-way finds it as it was. In the memory of the tab alone: it has a phone and an address.
    initialValues: client.getQueryData<NewCaseValues>(draftKey) ?? emptyNewCase(me.organization.zone),
    onValuesChange: (values) => {
      client.setQueryDefaults(['draft'], { gcTime: Infinity });
      client.setQueryData(draftKey, values);
    },
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
  const forget = (): void => client.removeQueries({ queryKey: draftKey });
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
          consentTextVersion: `${CONSENT_TEXT_VERSION} ${values.language.startsWith('es') ? 'es' : 'en'}`,
        }),
      ),
    focusFirstProblem,
  );
  return {
    form,
    send,
    forget,
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
