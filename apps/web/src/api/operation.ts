/**
 * One GraphQL operation as plain text, with the types the code generator made for it. Documents are
 * written next to the screens that use them and travel with the screen's own chunk:
 *
 *   export const BOARD = operation<BoardQuery, BoardQueryVariables>(/* GraphQL *\/ `query Board { … }`)
 */
export interface Operation<Result, Variables> {
  readonly text: string;
  readonly name: string;
  /** Small, and still sent when the page is being left. */
  readonly outlivesPage: boolean;
  /** Never set: carries the types. */
  readonly types?: (variables: Variables) => Result;
}

export function operation<Result, Variables>(
  text: string,
  { outlivesPage = false }: { outlivesPage?: boolean } = {},
): Operation<Result, Variables> {
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'Unnamed';
  return { text, name, outlivesPage };
}
