import { useBeHere } from '../../app/live/use-be-here.js';
import { CaseActs } from './acts/CaseActs.js';
import { CaseNav } from './CaseNav.js';
import type { CaseView } from './case.types.js';
import { CaseDialogs } from './dialogs/CaseDialogs.js';
import { CaseHead } from './header/CaseHead.js';
import { HandoverNote } from './header/HandoverNote.js';
import { StatusBanner } from './header/StatusBanner.js';
import { TrackCard } from './header/TrackCard.js';
import css from './CasePage.module.css';
import { PanelArea } from './panels/PanelArea.js';
import { SidePane } from './side/SidePane.js';
import { Waiting } from './side/Waiting.js';

/** Head, pathway, the panel of one step, and at the side what happened and who the patient is. */
export function CasePage({ view }: { view: CaseView }) {
  useBeHere(view.id);
  return (
    <CaseActs view={view}>
      <CaseNav view={view}>
        <div className={css.page}>
          <CaseHead view={view} />
          <StatusBanner view={view} />
          <HandoverNote view={view} />
          <TrackCard view={view} />
          <div className={css.columns}>
            <div className={css.waiting}>
              <Waiting view={view} />
            </div>
            <div className={css.panel}>
              <PanelArea view={view} />
            </div>
            <div className={css.side}>
              <SidePane view={view} />
            </div>
          </div>
        </div>
        <CaseDialogs view={view} />
      </CaseNav>
    </CaseActs>
  );
}
