import type { catalogue as caseWords } from '../screens/case/case.en.js';
import type { catalogue as signIn } from '../screens/sign-in/signIn.en.js';
import type { catalogue as today } from '../screens/today/today.en.js';
import type { catalogue as commands } from '../app/commands/commands.en.js';
import type { catalogue as worklist } from '../app/worklist/worklist.en.js';
import type { catalogue as shell } from '../app/shell.en.js';
import type { catalogue as caseload } from '../screens/caseload/caseload.en.js';
import type { catalogue as cases } from '../screens/cases/cases.en.js';
import type { catalogue as newCase } from '../screens/new-case/newCase.en.js';
import type { catalogue as importWords } from '../screens/import/import.en.js';
import type { catalogue as steps } from '../screens/steps/steps.en.js';
import type { catalogue as people } from '../screens/people/people.en.js';
import type { catalogue as search } from '../screens/search/search.en.js';
import type { catalogue as settings } from '../screens/settings/settings.en.js';
import type { catalogue as directory } from '../screens/directory/directory.en.js';
import type { catalogue as problems } from './problems.en.js';
import type { catalogue as wording } from '../wording/wording.en.js';

/**
 * Every catalogue by its namespace, which is the file's name: `today` is in `today.en.ts` and `today.es.ts`,
 * each exporting `catalogue`. A screen may add its own without touching this file:
 *   declare module '../../i18n/catalogues.js' { interface Catalogues { caseRecords: typeof catalogue } }
 */
export interface Catalogues {
  shell: typeof shell;
  commands: typeof commands;
  worklist: typeof worklist;
  wording: typeof wording;
  problems: typeof problems;
  case: typeof caseWords;
  caseload: typeof caseload;
  cases: typeof cases;
  newCase: typeof newCase;
  import: typeof importWords;
  steps: typeof steps;
  people: typeof people;
  search: typeof search;
  settings: typeof settings;
  directory: typeof directory;
  signIn: typeof signIn;
  today: typeof today;
}

export type Namespace = keyof Catalogues;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogues;
  }
}
