export const catalogue = {
  title: 'Navigation evidence',
  summary: 'Evidence export, not a claim engine: whoever bills decides what is billed.',
  month: 'Month',
  pdf: 'PDF',
  pdfLabel: 'Download this month as PDF',
  csv: 'CSV',
  csvLabel: 'Download this month as CSV',
  figures: {
    patients_one: 'patient with time this month',
    patients_other: 'patients with time this month',
    reportable: 'with 60 minutes or more that count',
    counted: 'minutes count, of {{logged}} logged',
  },
  table: {
    title: 'Patients',
    hint: 'in the time zone of the practice: {{zone}}',
    patient: 'Patient',
    navigator: 'Navigator',
    logged: 'Logged',
    counted: 'Count',
    units: 'Units',
    missing: 'What is missing',
    none: 'nothing',
    acts: 'Acts',
    show: '{{count}} acts of {{name}}',
    unitsOf: 'G0023 + {{more}} × G0024',
    unitsFirst: 'G0023',
    unitsNone: '–',
  },
  gates: {
    CONSENT: {
      MISSING: 'consent',
      EXPIRED: 'consent of {{on}} ran out',
      DECLINED: 'declined on {{on}}',
      MET: 'consent',
    },
    VISIT: {
      MISSING: 'initiating visit',
      EXPIRED: 'visit of {{on}} is over 12 months old',
      DECLINED: 'initiating visit',
      MET: 'initiating visit',
    },
    PLAN: { MISSING: 'plan', EXPIRED: 'plan', DECLINED: 'plan', MET: 'plan' },
  },
  minutesLeft_one: '{{count}} more minute',
  minutesLeft_other: '{{count}} more minutes',
  act: {
    caption: 'Acts for {{name}}',
    when: 'When',
    who: 'Done by',
    category: 'Activity',
    minutes: 'Minutes',
    counted: 'Count',
    why: 'Why less',
  },
  reasons: {
    CATEGORY: 'the activity is not listed',
    PLAN_LINK: 'not part of the plan',
    CONSENT: 'no consent that day',
    VISIT: 'no initiating visit in the 12 months before',
    PLAN: 'no plan that day',
    OVERLAP: 'counted once already',
  },
  openCase: 'Open the case',
  rules: {
    title: 'The rules behind it',
    hint: 'as we read them; no legal advice',
    source: '{{source}}, read {{on}}',
    old: 'Read more than a year ago: check it again.',
  },
  totalsOnly: 'Administrators see the totals. Names are for those who work the cases.',
  empty: {
    title: 'No time was logged in this month.',
    text: 'Minutes come with a call, a note or “Log time” on the page of a case.',
  },
};

declare module '../../i18n/catalogues.js' {
  interface Catalogues {
    evidence: typeof catalogue;
  }
}
