/**
 * Everything that has a key or stands in the palette, in one table: it drives the keys, the palette, the sheet behind
 * `?` and the tests. Other screens add a line here, words in `commands.en.ts` and `commands.es.ts`, and register what to do
 * with `useCommands`. `keys` are written as tinykeys reads them; `$mod` is ⌘ or Ctrl.
 *
 * Where keys act (WCAG 2.1.4): ANYWHERE also while typing, with a modifier only · PAGE while no field and no control has
 * the focus · LIST while a row has it. The letters of PAGE and LIST can be switched off.
 */
export type KeyScope = 'ANYWHERE' | 'PAGE' | 'LIST';
export const COMMAND_GROUPS = ['ROW', 'LIST', 'GO', 'APP'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface CommandShape {
  group: CommandGroup;
  scope: KeyScope;
  /** Each is a key or a sequence of keys. */
  keys: readonly string[];
  /** Handled by the list itself: it stands here for the sheet only. */
  isBuiltIn?: true;
}

export const COMMANDS = {
  peek: { group: 'ROW', scope: 'LIST', keys: ['Enter', 'Space'] },
  act: { group: 'ROW', scope: 'LIST', keys: ['e'] },
  snooze: { group: 'ROW', scope: 'LIST', keys: ['h'] },
  call: { group: 'ROW', scope: 'LIST', keys: ['l'] },
  message: { group: 'ROW', scope: 'LIST', keys: ['m'] },
  received: { group: 'ROW', scope: 'LIST', keys: ['r'] },
  note: { group: 'ROW', scope: 'LIST', keys: ['n'] },
  assign: { group: 'ROW', scope: 'LIST', keys: ['a'] },
  macro: { group: 'ROW', scope: 'LIST', keys: ['q'] },
  open: { group: 'ROW', scope: 'LIST', keys: ['o'] },
  packet: { group: 'ROW', scope: 'PAGE', keys: ['p'] },
  undo: { group: 'ROW', scope: 'PAGE', keys: ['z'] },
  down: { group: 'LIST', scope: 'LIST', keys: ['j', 'ArrowDown'], isBuiltIn: true },
  up: { group: 'LIST', scope: 'LIST', keys: ['k', 'ArrowUp'], isBuiltIn: true },
  pageDown: { group: 'LIST', scope: 'LIST', keys: ['PageDown'], isBuiltIn: true },
  pageUp: { group: 'LIST', scope: 'LIST', keys: ['PageUp'], isBuiltIn: true },
  select: { group: 'LIST', scope: 'LIST', keys: ['x'] },
  selectRange: { group: 'LIST', scope: 'LIST', keys: ['Shift+x'] },
  selectAll: { group: 'LIST', scope: 'LIST', keys: ['$mod+a'] },
  clear: { group: 'LIST', scope: 'LIST', keys: ['Escape'] },
  goToday: { group: 'GO', scope: 'PAGE', keys: ['g t'] },
  goCaseload: { group: 'GO', scope: 'PAGE', keys: ['g c'] },
  goDirectory: { group: 'GO', scope: 'PAGE', keys: ['g d'] },
  goSteps: { group: 'GO', scope: 'PAGE', keys: ['g s'] },
  newCase: { group: 'GO', scope: 'PAGE', keys: ['g n'] },
  palette: { group: 'APP', scope: 'ANYWHERE', keys: ['$mod+k'] },
  keySheet: { group: 'APP', scope: 'PAGE', keys: ['Shift+?'] },
} as const satisfies Record<string, CommandShape>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

export function commandOf(id: CommandId): CommandShape {
  return COMMANDS[id];
}

/** A plain letter or `?`, alone or in a sequence: what somebody may switch off. */
export function isLetterKey(keys: string): boolean {
  return keys.split(' ').every((press) => /^(Shift\+)?[a-z?]$/.test(press));
}
