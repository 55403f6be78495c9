import type { CaseView } from '../../case.types.js';
import { Barriers } from './Barriers.js';
import { Distress } from './Distress.js';
import { Navigation } from './Navigation.js';
import { Workload } from './Workload.js';

/** What makes the way hard, and what that means for the work. */
export function EffortSide({ view }: { view: CaseView }) {
  return (
    <>
      <Barriers view={view} />
      <Distress view={view} />
      <Workload view={view} />
      <Navigation view={view} />
    </>
  );
}
