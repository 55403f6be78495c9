import { operation } from '../../api/operation.js';
import type { CasesQuery, CasesQueryVariables } from '../../gql/graphql.js';
import { BOARD_ROW_PARTS } from '../today/board.graphql.js';

export const CASES = operation<CasesQuery, CasesQueryVariables>(/* GraphQL */ `
  query Cases($filter: CaseFilter!, $first: Int!, $after: String) {
    cases(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      today
      items {
        ...BoardRowParts
      }
    }
  }
  ${BOARD_ROW_PARTS}
`);
