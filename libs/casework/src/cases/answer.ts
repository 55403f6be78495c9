/** A type of the API in which what may be null may also be left out: GraphQL answers null for both. */
export type Absent<T> = T extends readonly (infer Item)[]
  ? Absent<Item>[]
  : T extends object
    ? { [K in keyof T as null extends T[K] ? never : K]: Absent<T[K]> } & {
        [K in keyof T as null extends T[K] ? K : never]?: Absent<NonNullable<T[K]>> | null;
      }
    : T;

/** Our own data as the answer the API promises; checked by the compiler field by field, nothing is copied. */
export function answer<T extends object>(value: Absent<T>): T {
  return value as T;
}
