/** A calendar day, 'YYYY-MM-DD'. Which zone it is a day of is the business of whoever made it. */
export type DateOn = string;

/** An instant as ISO 8601 in UTC, e.g. '2026-11-22T19:00:00.000Z'. */
export type InstantAt = string;
