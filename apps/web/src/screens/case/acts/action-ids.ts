import type { ActionInput } from '../case.types.js';

/**
 * The client-made id of each act. The same act keeps its id until it is settled, so that trying again after a lost
 * connection is answered with the first result instead of being recorded twice; changed words are another act.
 */
export interface ActionIds {
  idOf(action: ActionInput): string;
  /** The server has answered for these, or for all: the same words typed again are a new act. */
  settle(...actions: ActionInput[]): void;
}

export function createActionIds(makeId: () => string = () => crypto.randomUUID()): ActionIds {
  const ids = new Map<string, string>();
  return {
    idOf(action) {
      const words = JSON.stringify(action);
      const id = ids.get(words) ?? makeId();
      ids.set(words, id);
      return id;
    },
    settle(...actions) {
      if (actions.length === 0) ids.clear();
      for (const action of actions) ids.delete(JSON.stringify(action));
    },
  };
}
