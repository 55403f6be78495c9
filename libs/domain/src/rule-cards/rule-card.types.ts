import type { DateOn } from '../calendar/date-on.js';

/** Where a rule was read and when it was last compared with that source. */
export interface RuleSource {
  name: string;
  checkedOn: DateOn;
}

/** The languages rule cards and sheets are written in. */
export type RuleLanguage = 'en' | 'es';

export type RuleText = Readonly<Record<RuleLanguage, string>>;

/** What usually holds, for the navigator. Never advice, and never the last word: the plan's own answer counts. */
export interface RuleCard {
  code: string;
  title: RuleText;
  text: RuleText;
  source: RuleSource;
}
