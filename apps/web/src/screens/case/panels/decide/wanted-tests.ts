import type { PatientTaskKind, RecordKind } from '@sextant/domain';

/** Tests people are sent to before deciding: what comes of each, and how the patient may bring it. */
export const TESTS = {
  SCAN: { kind: 'IMAGING_REPORT', taskKind: 'DOWNLOAD_FROM_PORTAL' },
  SCAN_DISC: { kind: 'IMAGING_DISC', taskKind: 'FETCH_DISC' },
  BIOPSY: { kind: 'PATHOLOGY_REPORT', taskKind: 'DOWNLOAD_FROM_PORTAL' },
  SLIDES: { kind: 'BIOPSY_SLIDES', taskKind: 'FETCH_SLIDES' },
  BLOOD: { kind: 'BLOOD_WORK', taskKind: 'DOWNLOAD_FROM_PORTAL' },
  MARKERS: { kind: 'PATHOLOGY_REPORT', taskKind: 'SIGN_FORM' },
} as const satisfies Record<string, { kind: RecordKind; taskKind: PatientTaskKind }>;
export type Test = keyof typeof TESTS;
export const TEST_NAMES = Object.keys(TESTS) as Test[];

export type TestIds = Record<Test, { recordItemId: string; taskId: string }>;

/** One id for each, made with the form: trying again after a lost connection is the same act. */
export function newTestIds(makeId: () => string = () => crypto.randomUUID()): TestIds {
  const entries = TEST_NAMES.map((test) => [test, { recordItemId: makeId(), taskId: makeId() }]);
  return Object.fromEntries(entries) as TestIds;
}

export interface TestChoice {
  tests: readonly string[];
  asked: readonly string[];
  details: Partial<Record<Test, string>>;
}

/** The chosen tests as the API takes them. `nameOf` says what a test is called when nothing more exact was written. */
export function wantedTests(choice: TestChoice, ids: TestIds, nameOf: (test: Test) => string) {
  return TEST_NAMES.filter((test) => choice.tests.includes(test)).map((test) => {
    const { kind, taskKind } = TESTS[test];
    const { recordItemId, taskId } = ids[test];
    const more = choice.details[test]?.trim();
    const description = more ? `${nameOf(test)}: ${more}` : nameOf(test);
    return {
      recordItemId,
      kind,
      description: description.slice(0, 200),
      ...(choice.asked.includes(test) ? { taskId, taskKind } : {}),
    };
  });
}
