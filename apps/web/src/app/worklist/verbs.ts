/** What can be done with a row, in the order of the bars. The words, the keys and the menus go by these names. */
export const VERBS = [
  'act',
  'snooze',
  'call',
  'message',
  'received',
  'note',
  'assign',
  'macro',
  'open',
  'peek',
] as const;
export type Verb = (typeof VERBS)[number];

/** What is offered for several rows at once. */
export const BULK_VERBS = ['snooze', 'assign', 'call', 'note', 'message', 'macro'] as const satisfies Verb[];
/** What a row offers beside its suggested act. */
export const ROW_VERBS = ['snooze', 'call', 'message', 'received'] as const satisfies Verb[];
/** Chosen from a menu. */
export const MENU_VERBS = ['snooze', 'message', 'received', 'assign', 'macro'] as const satisfies Verb[];
export type MenuVerb = (typeof MENU_VERBS)[number];
/** Written down in a form beside the list, or in a dialog when it is for several. */
export type FormVerb = 'call' | 'note';
