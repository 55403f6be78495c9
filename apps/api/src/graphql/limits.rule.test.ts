import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitsRule } from './limits.rule.js';

const schema = buildSchema(
  'type Query { node: Node } type Node { node: Node, name: String } type Mutation { touch: Node }',
);
const problems = (document: string) =>
  validate(schema, parse(document), [limitsRule]).map(({ message }) => message);
const nested = (depth: number) => `{ ${'node { '.repeat(depth)}name${' }'.repeat(depth)} }`;

describe('limits of a document', () => {
  it('let ordinary documents pass', () => {
    expect(problems('{ node { name node { name } } }')).toEqual([]);
    expect(problems(nested(14))).toEqual([]);
  });

  it.each([
    ['depth', nested(15)],
    ['depth through fragments', `${nested(8).replace('name', '...Deep')} fragment Deep on Node ${nested(8)}`],
    ['aliases', `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: node { name }`).join(' ')} }`],
    [
      'mutations at once',
      'mutation { touch { name } ...More } fragment More on Mutation { touch { name } a: touch { name } b: touch { name } }',
    ],
    ['operations at once', `{ ${'node { name } '.repeat(11)} }`],
    ['fields', `{ ${'node { name '.repeat(3)} ${'name '.repeat(2_000)} ${'}'.repeat(3)} }`],
  ])('refuse %s', (_, document) => {
    expect(problems(document)).not.toEqual([]);
  });

  it('measure fragments that spread to billions of fields in no time', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`,
    );
    // Spread one by one they would never end: the test's own time limit is the proof.
    expect(problems(`{ node { ...F0 } } ${bomb.join(' ')} fragment F30 on Node { name }`)).not.toEqual([]);
  });

  it('do not run for ever in fragments that hold themselves', () => {
    expect(() =>
      problems('{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }'),
    ).not.toThrow();
  });
});
