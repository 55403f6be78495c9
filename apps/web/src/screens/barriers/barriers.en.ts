export const catalogue = {
  title: 'Barriers',
  summary_one: '{{formatted}} case with a barrier found in {{year}}',
  summary_other: '{{formatted}} cases with a barrier found in {{year}}',
  year: 'Year',
  csv: 'CSV',
  csvLabel: 'Download this report as CSV',
  table: {
    title: 'What stood in the way',
    hint: 'every number opens its cases · fewer than 5 are gray, without a share',
    barrier: 'Barrier',
    group: 'Group',
    found: 'Cases',
    resolved: 'Resolved',
    open: 'Open',
    percent: '%',
    median: 'Median',
    actions: 'What was done',
    days: '{{days}} d',
    small: 'small number',
    more_one: 'and {{count}} more action',
    more_other: 'and {{count}} more actions',
  },
  empty: {
    title: 'No barrier was recorded in this year.',
    text: 'Barriers are recorded at the side of a case; the report needs nothing else.',
  },
};

declare module '../../i18n/catalogues.js' {
  interface Catalogues {
    barriers: typeof catalogue;
  }
}
