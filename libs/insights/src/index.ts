export { MOST_DAYS, stepCompletion } from './step-completion.js';
export { stepCompletionCsv } from './step-completion-csv.js';
export { barrierReport } from './barrier-report.js';
export { barrierReportCsv } from './barrier-report-csv.js';
export { navigationEvidence } from './navigation-evidence.js';
export { navigationEvidenceCsv } from './navigation-evidence-csv.js';
export { resolvedPercent, SMALL_NUMBER } from './small-numbers.js';
export { workloads } from './workloads.js';
