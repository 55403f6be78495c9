export { MOST_DAYS, stepCompletion } from './step-completion.js';
export { stepCompletionCsv } from './step-completion-csv.js';
