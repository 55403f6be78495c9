import type { CommandGroup, CommandId } from './command.js';

const command = {
  peek: 'Look at the case beside the list',
  act: 'Do the suggested act, then the next case',
  snooze: 'Snooze',
  call: 'Log a call',
  message: 'Ask the patient, by message',
  received: 'Mark a record as received',
  note: 'Add a note',
  assign: 'Hand over',
  macro: 'Run a macro',
  open: 'Open the case page',
  packet: 'Build the packet',
  undo: 'Undo the last act',
  down: 'Next row',
  up: 'Previous row',
  pageDown: 'Nine rows down',
  pageUp: 'Nine rows up',
  select: 'Select the row',
  selectRange: 'Select down to this row',
  selectAll: 'Select all rows',
  clear: 'Clear the selection, close the panel',
  goToday: 'Go to Today',
  goCaseload: 'Go to Caseload',
  goDirectory: 'Go to Directory',
  goSteps: 'Go to Step completion',
  newCase: 'New case',
  palette: 'Find a patient or a command',
  keySheet: 'Keyboard shortcuts',
} satisfies Record<CommandId, string>;

const group = {
  ROW: 'On a case',
  LIST: 'In a list',
  GO: 'Go',
  APP: 'Everywhere',
} satisfies Record<CommandGroup, string>;

export const catalogue = {
  command,
  group,
  title: 'Keyboard shortcuts',
  where: 'Letters act while a list has the focus, never while you type.',
  lettersOff: 'Letters are off: use the buttons, the arrows, Enter and the command palette.',
  then: 'then',
  or: 'or',
};
