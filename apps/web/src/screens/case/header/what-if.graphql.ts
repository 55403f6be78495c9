import { operation } from '../../../api/operation.js';
import type { WhatIfQuery, WhatIfQueryVariables } from '../../../gql/graphql.js';

/** Asks, and writes nothing. */
export const WHAT_IF = operation<WhatIfQuery, WhatIfQueryVariables>(/* GraphQL */ `
  query WhatIf($caseId: UUID!, $suppose: [SuppositionInput!]!) {
    whatIf(caseId: $caseId, suppose: $suppose) {
      __typename
      ... on WhatIf {
        before {
          remainingDays
          slackDays
        }
        after {
          remainingDays
          slackDays
          chain {
            why {
              code
              recordKind
              who
              on
              count
            }
          }
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);
