import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { may } from '../../acts/may.js';
import type { CaseView } from '../../case.types.js';
import css from '../side.module.css';
import { ConsentForm, PlanForm, VisitForm } from './NavigationForms.js';

const FORMS = { consent: ConsentForm, visit: VisitForm, plan: PlanForm };
type Part = keyof typeof FORMS;

/** Consent, initiating visit and plan: without them no minute is evidence. */
export function Navigation({ view }: { view: CaseView }) {
  const t = useWords('caseEffort');
  const format = useFormat();
  const [editing, setEditing] = useState<Part>();
  const stop = (): void => setEditing(undefined);
  const { consent, visit, plan } = view.navigation;
  const facts: Record<Part, ReactNode> = {
    consent:
      consent &&
      (consent.isGiven
        ? t('navigation.given', { how: t(`navigation.hows.${consent.how}`), on: format.date(consent.on) })
        : t('navigation.declined', { on: format.date(consent.on) })),
    visit: visit && t('navigation.by', { who: visit.practitionerName, on: format.date(visit.on) }),
    plan: plan && (
      <>
        {t('navigation.by', { who: plan.practitionerName, on: format.date(plan.on) })}
        <br />
        {plan.summary}
      </>
    ),
  };
  return (
    <>
      <div className={css.sub}>
        <h3>{t('navigation.title')}</h3>
      </div>
      <p className={css.dim}>{t('navigation.hint')}</p>
      <ul className={css.list}>
        {(['consent', 'visit', 'plan'] as const).map((part) => {
          const Form = FORMS[part];
          return editing === part ? (
            <li key={part} className={css.entryForm}>
              <Form view={view} focus={part} onDone={stop} onCancel={stop} />
            </li>
          ) : (
            <li key={part} className={css.row} data-focus-row>
              <div>
                <span>{t(`navigation.${part}`)}</span>
                <div className={css.dim}>{facts[part] ?? t('navigation.missing')}</div>
              </div>
              <div className={css.rowActs}>
                {may(view, 'RECORD_CARE_PLAN') && (
                  <Button
                    size="xs"
                    aria-label={`${t('navigation.record')}: ${t(`navigation.${part}`)}`}
                    onClick={() => setEditing(part)}
                  >
                    {t('navigation.record')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
