import type { UncountedReason } from './navigation-evidence.js';
import type { PinGate } from './pin-gates.js';

interface EvidenceWords {
  /** Evidence is an export, never a claim, wherever it goes. */
  notice: string;
  gates: Record<PinGate, string>;
  reasons: Record<UncountedReason, string>;
}

/** What spreadsheets and papers with the evidence of a month say alike. */
export const EVIDENCE_WORDS: { en: EvidenceWords; es: EvidenceWords } = {
  en: {
    notice: 'Evidence export, not a claim. Whoever bills decides what is billed.',
    gates: { CONSENT: 'Consent', VISIT: 'Initiating visit', PLAN: 'Plan' },
    reasons: {
      CATEGORY: 'activity is not listed',
      PLAN_LINK: 'not linked to the plan',
      CONSENT: 'no consent that day',
      VISIT: 'no initiating visit in the 12 months before',
      PLAN: 'no plan that day',
      OVERLAP: 'counted once already',
    },
  },
  es: {
    notice: 'Constancia, no un cobro. Quien factura decide qué se factura.',
    gates: { CONSENT: 'Consentimiento', VISIT: 'Visita inicial', PLAN: 'Plan' },
    reasons: {
      CATEGORY: 'la actividad no está en la lista',
      PLAN_LINK: 'sin relación con el plan',
      CONSENT: 'sin consentimiento ese día',
      VISIT: 'sin visita inicial en los 12 meses previos',
      PLAN: 'sin plan ese día',
      OVERLAP: 'ya se contó una vez',
    },
  },
};
