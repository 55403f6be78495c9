import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { parse, print, visit, type ASTNode } from 'graphql';
import { LIMITS } from '../graphql/limits.rule.js';
import { refuse } from './refuse.js';

const REMEMBERED = 2_000;

/**
 * Answers nothing but the given operations, those of our own web app: so no clever document ever reaches the executor
 * (ASVS 4.3.1). Compared by what they mean: the code generator writes them down in another order than the app does.
 */
export function onlyOperations(texts: readonly string[]): RequestHandler {
  const allowed = new Set(texts.map(meaningOf));
  const known = new Set<string>();

  function isAllowed(text: string): boolean {
    const hash = hashOf(text);
    if (known.has(hash)) return true;
    const meaning = meaningOf(text);
    const isOurs = meaning !== undefined && allowed.has(meaning);
    if (isOurs && known.size < REMEMBERED) known.add(hash);
    return isOurs;
  }

  return (req, res, next) => {
    const { query } = (req.body ?? {}) as { query?: unknown };
    if (req.method === 'POST' && typeof query === 'string' && isAllowed(query)) return next();
    refuse(
      req,
      res,
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'Only the operations of the web app are answered here.',
    );
  };
}

/** The hash of a document whatever its spaces and the order of its parts; undefined when it is none. */
function meaningOf(text: string): string | undefined {
  try {
    const document = visit(parse(text, { noLocation: true, maxTokens: LIMITS.tokens }), {
      SelectionSet: { leave: (node) => ({ ...node, selections: ordered(node.selections) }) },
      Field: { leave: (node) => ({ ...node, arguments: ordered(node.arguments ?? []) }) },
      OperationDefinition: {
        leave: (node) => ({ ...node, variableDefinitions: ordered(node.variableDefinitions ?? []) }),
      },
      ObjectValue: { leave: (node) => ({ ...node, fields: ordered(node.fields) }) },
      Document: { leave: (node) => ({ ...node, definitions: ordered(node.definitions) }) },
    });
    return hashOf(print(document));
  } catch {
    return undefined;
  }
}

function ordered<Node extends ASTNode>(nodes: readonly Node[]): Node[] {
  const printed = nodes.map((node) => ({ node, text: print(node) }));
  return printed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ node }) => node);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
