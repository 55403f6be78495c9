import { lazy } from 'react';
import { loadWords } from '../../../../i18n/i18n.js';

/** Not part of the first sight of a case: code and words come when they are asked for. */
export const EffortSide = lazy(async () => {
  const [{ EffortSide: side }] = await Promise.all([import('./EffortSide.js'), loadWords('caseEffort')]);
  return { default: side };
});

export const EffortForm = lazy(async () => {
  const [{ EffortForm: form }] = await Promise.all([import('./EffortForm.js'), loadWords('caseEffort')]);
  return { default: form };
});
