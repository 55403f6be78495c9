import { operation } from '../../api/operation.js';
import type { BarrierReportQuery, BarrierReportQueryVariables } from '../../gql/graphql.js';

export const BARRIER_REPORT = operation<BarrierReportQuery, BarrierReportQueryVariables>(/* GraphQL */ `
  query BarrierReport($year: Int!) {
    barrierReport(year: $year) {
      year
      from
      to
      cases
      barriers {
        kind
        group
        found
        resolved
        open
        medianDays
        interventions {
          intervention
          count
        }
      }
    }
  }
`);
