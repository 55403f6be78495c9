import { Suspense } from 'react';
import { Loading } from '../../../components/Loading.js';
import { may } from '../acts/may.js';
import { useCaseNav } from '../CaseNav.js';
import type { CaseView } from '../case.types.js';
import { AskPatientForm } from '../forms/AskPatientForm.js';
import { LogCallForm } from '../forms/LogCallForm.js';
import { NoteForm } from '../forms/NoteForm.js';
import { EffortForm } from './effort/lazy-effort.js';
import css from './side.module.css';

/** A call, a note, or something asked of the patient: open at the head of the side, one at a time. */
export function Composer({ view }: { view: CaseView }) {
  const nav = useCaseNav();
  const { form, about, opened, close } = nav;
  const common = { focus: opened, onDone: close, onCancel: close };
  if (form === 'call') {
    return (
      <div className={css.composer}>
        <LogCallForm
          key={opened}
          view={view}
          {...common}
          {...(about.party ? { party: about.party } : {})}
          {...(about.callTaskId ? { callTaskId: about.callTaskId } : {})}
          {...(about.holderId ? { holderId: about.holderId } : {})}
        />
      </div>
    );
  }
  if (form === 'note') {
    return (
      <div className={css.composer}>
        <NoteForm view={view} {...common} />
      </div>
    );
  }
  if (form === 'ask' && may(view, 'ASK_PATIENT')) {
    return (
      <div className={css.composer}>
        <AskPatientForm
          key={opened}
          view={view}
          {...common}
          {...(about.taskKind ? { taskKind: about.taskKind } : {})}
          {...(about.recordItemId ? { recordItemId: about.recordItemId } : {})}
        />
      </div>
    );
  }
  if (form === 'barrier' || form === 'distress' || form === 'refer' || form === 'time') {
    return (
      <div className={css.composer}>
        <Suspense fallback={<Loading rows={2} />}>
          <EffortForm key={`${form}-${String(opened)}`} name={form} view={view} {...common} />
        </Suspense>
      </div>
    );
  }
  return null;
}
