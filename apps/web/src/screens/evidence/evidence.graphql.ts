import { operation } from '../../api/operation.js';
import type { NavigationEvidenceQuery, NavigationEvidenceQueryVariables } from '../../gql/graphql.js';

export const NAVIGATION_EVIDENCE = operation<NavigationEvidenceQuery, NavigationEvidenceQueryVariables>(
  /* GraphQL */ `
    query NavigationEvidence($month: String!) {
      navigationEvidence(month: $month) {
        month
        zone
        firstOn
        lastOn
        patientCount
        loggedMinutes
        countedMinutes
        reportableCount
        patients {
          caseId
          patientName
          mrn
          navigatorName
          loggedMinutes
          countedMinutes
          g0023
          g0024
          gates {
            gate
            state
            on
            untilOn
            how
            practitionerName
          }
          acts {
            actionId
            personName
            action
            category
            startAt
            endAt
            minutes
            countedMinutes
            reason
          }
        }
      }
    }
  `,
);
