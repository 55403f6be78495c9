import type { TimelineEntryView } from '../case.types.js';

/** A correction stands with what it corrects instead of as an entry of its own: half the lines, nothing hidden. */
export function withCorrections(timeline: readonly TimelineEntryView[]): {
  entries: TimelineEntryView[];
  corrections: ReadonlyMap<string, TimelineEntryView>;
} {
  const ids = new Set(timeline.map((entry) => entry.id));
  const corrections = new Map<string, TimelineEntryView>();
  const entries = timeline.filter((entry) => {
    if (entry.type !== 'CORRECT') return true;
    const { actionId } = JSON.parse(entry.payload) as { actionId?: string };
    if (!actionId || !ids.has(actionId)) return true;
    corrections.set(actionId, entry);
    return false;
  });
  return { entries, corrections };
}
