import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Our largest own document is a quarter of each of these. Tokens are limited by the parser. */
export const LIMITS = {
  tokens: 4_000,
  depth: 15,
  fields: 2_000,
  aliases: 20,
  rootFields: 10,
  mutations: 3,
} as const;

interface Size {
  /** Fields at the top, spreads followed. */
  top: number;
  depth: number;
  fields: number;
  aliases: number;
}

const NOTHING: Readonly<Size> = { top: 0, depth: 0, fields: 0, aliases: 0 };

/**
 * Refuses documents that are too deep, too large once their fragments are spread, or full of aliases, before anything
 * of them is compiled or run. Each fragment is measured once, so a tree of fragments that spreads to millions of fields
 * is refused as quickly as a small one.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Size | 'MEASURING'>();
  const refuse = (what: string): void => {
    context.reportError(
      new GraphQLError(`The document is too large: ${what}.`, { extensions: { code: 'TOO_LARGE' } }),
    );
  };

  function sizeOf(selections: SelectionSetNode): Size {
    const total: Size = { ...NOTHING };
    for (const selection of selections.selections) {
      const size = selection.kind === Kind.FIELD ? sizeOfField(selection) : sizeOfSpread(selection);
      total.top += size.top;
      total.depth = Math.max(total.depth, size.depth);
      total.fields += size.fields;
      total.aliases += size.aliases;
    }
    return total;
  }

  function sizeOfField(field: FieldNode): Size {
    // Introspection is its own switch; its standard query is deep by nature.
    if (field.name.value === '__schema' || field.name.value === '__type')
      return { ...NOTHING, top: 1, depth: 1, fields: 1 };
    const inner = field.selectionSet ? sizeOf(field.selectionSet) : NOTHING;
    const { depth, fields, aliases } = inner;
    return { top: 1, depth: depth + 1, fields: fields + 1, aliases: aliases + (field.alias ? 1 : 0) };
  }

  function sizeOfSpread(spread: Exclude<SelectionSetNode['selections'][number], FieldNode>): Size {
    if (spread.kind === Kind.INLINE_FRAGMENT) return sizeOf(spread.selectionSet);
    const name = spread.name.value;
    const known = measured.get(name);
    // A fragment inside itself is refused by the standard rules; here it only must not run for ever.
    if (known === 'MEASURING') return NOTHING;
    if (known) return known;
    measured.set(name, 'MEASURING');
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : NOTHING;
    measured.set(name, size);
    return size;
  }

  return {
    OperationDefinition(operation) {
      const size = sizeOf(operation.selectionSet);
      if (size.depth > LIMITS.depth) refuse(`deeper than ${LIMITS.depth}`);
      if (size.fields > LIMITS.fields) refuse(`more than ${LIMITS.fields} fields`);
      if (size.aliases > LIMITS.aliases) refuse(`more than ${LIMITS.aliases} aliases`);
      const most = operation.operation === OperationTypeNode.MUTATION ? LIMITS.mutations : LIMITS.rootFields;
      if (size.top > most) refuse(`more than ${most} operations at once`);
    },
  };
}
