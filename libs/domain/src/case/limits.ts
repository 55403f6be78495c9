/** The longest texts, in UTF-16 units as browsers' `maxlength` counts them. */
export const MAX_NAME = 200;
export const MAX_TEXT = 4_000;
export const MAX_REASON = 1_000;
/** A million dollars, in cents. */
export const MAX_CENTS = 100_000_000;
