import { operation } from '../../api/operation.js';
import type {
  StepCompletionQuery,
  StepCompletionQueryVariables,
  WorkloadsQuery,
  WorkloadsQueryVariables,
} from '../../gql/graphql.js';

export const STEP_COMPLETION = operation<StepCompletionQuery, StepCompletionQueryVariables>(/* GraphQL */ `
  query StepCompletion($input: StepCompletionInput!) {
    stepCompletion(input: $input) {
      from
      to
      cancerTypes
      headlines {
        decided
        decidedInWindow
        visited
        medianDaysToVisit
        overdueNow
        atRisk
        unreachable
        cold
        openNow
      }
      steps {
        step
        entered
        done
        percent
        medianDays
        p90Days
        overdue
        slowest {
          code
          recordKind
          who
          count
          medianDays
        }
      }
      navigators {
        navigator {
          id
          name
        }
        open
        openByStep
        atRisk
        overdue
      }
    }
  }
`);

/** Beside the figures: how much work each navigator's open cases are expected to be. */
export const WORKLOADS = operation<WorkloadsQuery, WorkloadsQueryVariables>(/* GraphQL */ `
  query Workloads {
    workloads {
      navigator {
        id
      }
      weight
    }
  }
`);
