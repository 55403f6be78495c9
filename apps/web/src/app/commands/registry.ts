import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { COMMAND_IDS, type CommandId } from './command.js';

export interface CommandHandler {
  run: () => void;
  /** Left out, it always is. */
  isEnabled?: () => boolean;
}
export type CommandHandlers = Partial<Record<CommandId, CommandHandler>>;

/** The last one registered answers: a dialog's before its page's. */
let registered: readonly { readonly current: CommandHandlers }[] = [];
let version = 0;
const listeners = new Set<() => void>();

function change(next: typeof registered): void {
  registered = next;
  version += 1;
  listeners.forEach((listener) => listener());
}

/** What these commands do while the component is on the page. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    change([...registered, latest]);
    return () => change(registered.filter((one) => one !== latest));
  }, []);
}

function handlerOf(id: CommandId): CommandHandler | undefined {
  const handler = registered.findLast((one) => one.current[id])?.current[id];
  return handler && (handler.isEnabled?.() ?? true) ? handler : undefined;
}

/** Runs it, or says that nothing on the page takes it now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.run();
  return handler !== undefined;
}

/** What can be done on this page now, in the order of the table. */
export function useOpenCommands(): CommandId[] {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return COMMAND_IDS.filter((id) => handlerOf(id));
}
