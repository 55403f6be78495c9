import { createKeybindingsHandler } from 'tinykeys';
import { LIST_ATTRIBUTE } from '../../components/list-keys.js';
import { hasLetterKeys } from './letter-keys.js';
import { COMMAND_IDS, commandOf, isLetterKey, type CommandId, type KeyScope } from './command.js';
import { runCommand } from './registry.js';

const FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"]';
const OVERLAY = '[role="dialog"], dialog, [role="menu"], [popover]';

/** Whether a key pressed here may act as a command of this scope. */
export function isInScope(scope: KeyScope, target: EventTarget | null): boolean {
  if (scope === 'ANYWHERE') return true;
  if (!(target instanceof Element) || target.matches(FIELD) || target.closest(OVERLAY)) return false;
  if (target.closest(`[${LIST_ATTRIBUTE}]`)) return true;
  return scope === 'PAGE' && (target === document.body || target.id === 'content' || isInert(target));
}

/** Something that only shows itself to the reader, such as a heading that took the focus. */
function isInert(target: Element): boolean {
  return !target.matches('a, button, input, select, textarea, summary, [role]');
}

/** Enter and Space press what they stand on, other than the name of a row. */
function isPressing(keys: string, target: EventTarget | null): boolean {
  return (
    (keys === 'Enter' || keys === 'Space') &&
    target instanceof Element &&
    target.matches('button, input, summary, a:not([data-list-row])')
  );
}

/** Listens for every key of the table, once for the whole page. Returns how to stop. */
export function listenForKeys(): () => void {
  const handler = createKeybindingsHandler(
    Object.fromEntries(
      COMMAND_IDS.filter((id) => !commandOf(id).isBuiltIn).flatMap((id) =>
        commandOf(id).keys.map((keys) => [keys, (event: KeyboardEvent) => onKey(id, keys, event)]),
      ),
    ),
  );
  window.addEventListener('keydown', handler);
  return () => window.removeEventListener('keydown', handler);
}

function onKey(id: CommandId, keys: string, event: KeyboardEvent): void {
  if (event.defaultPrevented || (event.repeat && keys !== 'Escape')) return;
  if (isLetterKey(keys) && !hasLetterKeys()) return;
  if (!isInScope(commandOf(id).scope, event.target) || isPressing(keys, event.target)) return;
  if (runCommand(id)) event.preventDefault();
}
