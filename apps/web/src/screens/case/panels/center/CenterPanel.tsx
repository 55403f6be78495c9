import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CandidateView, CaseView } from '../../case.types.js';
import { useFocusOnOpen } from '../../acts/use-focus.js';
import { useCaseNav } from '../../CaseNav.js';
import panels from '../panels.module.css';
import { CandidateForm } from './CandidateForm.js';
import { CandidateTable, type CandidateAct } from './CandidateTable.js';
import { ChooseForm } from './ChooseForm.js';
import { ReplyForm } from './ReplyForm.js';

/** Candidates side by side, one of them chosen, and what it answered. */
export function CenterPanel({ view }: { view: CaseView }) {
  const t = useWords('caseCenter');
  const nav = useCaseNav();
  const [own, setOwn] = useState<{ act: CandidateAct; id: string }>();
  const present = view.candidates.filter((candidate) => candidate.round === view.round);
  const earlier = view.candidates.filter((candidate) => candidate.round !== view.round);
  const asked = askedFor(nav.form, present);
  const open = own ?? asked;
  const about = view.candidates.find((candidate) => candidate.id === open?.id);
  const close = (): void => {
    setOwn(undefined);
    if (nav.form) nav.close();
  };
  const onAct = (act: CandidateAct, id: string): void => setOwn({ act, id });
  const form = { view, focus: `${open?.act}-${open?.id}-${nav.opened}`, onDone: close, onCancel: close };
  const isAdding = nav.form === 'candidate' && !own;
  const section = useRef<HTMLElement>(null);
  useFocusOnOpen(section, nav.form === 'choose' && !open ? nav.opened : undefined, '[data-choose]');
  return (
    <section ref={section} className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('title')}</h3>
        {may(view, 'ADD_CANDIDATE') && !isAdding && (
          <div className={panels.sectionActs}>
            <Button
              size="xs"
              onClick={() => {
                setOwn(undefined);
                nav.open({ panel: 'CENTER', form: 'candidate' });
              }}
            >
              {t('add')}
            </Button>
          </div>
        )}
      </div>
      {isAdding && <CandidateForm {...form} focus={nav.opened} />}
      {open && about && (
        <div key={`${open.act}-${open.id}`}>
          {open.act === 'choose' && <ChooseForm {...form} candidate={about} />}
          {open.act === 'reply' && <ReplyForm {...form} candidate={about} />}
          {open.act === 'edit' && <CandidateForm {...form} candidate={about} />}
        </div>
      )}
      {present.length > 0 && <CandidateTable view={view} candidates={present} onAct={onAct} />}
      {present.length === 0 && !isAdding && (
        <p className={panels.empty}>
          <b>{t('none')}</b>
          {t('noneWhy')}
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{t('earlier')}</h3>
          <CandidateTable view={view} candidates={earlier} onAct={onAct} />
        </>
      )}
    </section>
  );
}

/** What the big button asks for: the reply of the chosen one, or a choice when only one is there to choose. */
function askedFor(
  form: string | undefined,
  present: readonly CandidateView[],
): { act: CandidateAct; id: string } | undefined {
  const chosen = present.find((candidate) => candidate.isChosen);
  if (form === 'reply' && chosen) return { act: 'reply', id: chosen.id };
  const [only] = present;
  if (form === 'choose' && only && !chosen && present.length === 1) return { act: 'choose', id: only.id };
  return undefined;
}
