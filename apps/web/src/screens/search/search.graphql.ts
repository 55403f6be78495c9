import { operation } from '../../api/operation.js';
import type { SearchCasesQuery, SearchCasesQueryVariables } from '../../gql/graphql.js';

export const SEARCH_CASES = operation<SearchCasesQuery, SearchCasesQueryVariables>(/* GraphQL */ `
  query SearchCases($text: String!) {
    searchCases(text: $text, first: 12) {
      items {
        caseId
        patientName
        mrn
        birthOn
        cancerType
        status
        navigatorName
      }
    }
  }
`);
