import { operation } from '../../api/operation.js';
import type { EmergenciesQuery, EmergenciesQueryVariables } from '../../gql/graphql.js';

export const EMERGENCIES = operation<EmergenciesQuery, EmergenciesQueryVariables>(/* GraphQL */ `
  query Emergencies {
    emergencies {
      caseId
      patientName
      since
      calledOn
      navigatorName
      coveredByName
    }
  }
`);
