/** What is missing before a visit can be booked or moved. */
export function missingTime(
  values: { startsOn: string; startsTime: string },
  today: string,
  words: { needsDay: string; needsTime: string; past: string; isPast?: boolean },
): { startsOn?: string; startsTime?: string } {
  return {
    ...(values.startsOn
      ? (words.isPast ? values.startsOn > today : values.startsOn < today)
        ? { startsOn: words.past }
        : {}
      : { startsOn: words.needsDay }),
    ...(values.startsTime ? {} : { startsTime: words.needsTime }),
  };
}

/** The server puts a wrong instant on the time it was made from. */
export function visitFieldOf(serverField: string): string {
  return serverField === 'startsAt' ? 'startsTime' : serverField;
}
