import { operation } from '../../api/operation.js';
import type {
  CommitImportMutation,
  CommitImportMutationVariables,
  DiscardImportMutation,
  DiscardImportMutationVariables,
  ImportRowsQuery,
  ImportRowsQueryVariables,
  ImportRunQuery,
  ImportRunQueryVariables,
  ImportRunsQuery,
  ImportRunsQueryVariables,
  MapImportMutation,
  MapImportMutationVariables,
} from '../../gql/graphql.js';

const RUN_PARTS = /* GraphQL */ `
  fragment ImportRunParts on ImportRun {
    id
    fileName
    kind
    status
    encoding
    separator
    createdAt
    committedAt
    counts {
      total
      accepted
      corrected
      refused
      unchanged
    }
    columns {
      index
      header
      field
      samples
    }
  }
`;

export const IMPORT_RUNS = operation<ImportRunsQuery, ImportRunsQueryVariables>(/* GraphQL */ `
  query ImportRuns {
    importRuns {
      id
      fileName
      kind
      status
      createdAt
      counts {
        total
        accepted
        corrected
        refused
        unchanged
      }
    }
  }
`);

export const IMPORT_RUN = operation<ImportRunQuery, ImportRunQueryVariables>(/* GraphQL */ `
  query ImportRun($id: UUID!) {
    importFields
    importRun(id: $id) {
      ...ImportRunParts
    }
  }
  ${RUN_PARTS}
`);

export const IMPORT_ROWS = operation<ImportRowsQuery, ImportRowsQueryVariables>(/* GraphQL */ `
  query ImportRows($id: UUID!, $first: Int!, $after: Int!, $verdict: ImportRowVerdict) {
    importRun(id: $id) {
      id
      rows(first: $first, after: $after, verdict: $verdict) {
        row
        verdict
        patientName
        mrn
        summary
        caseId
        notes {
          column
          code
          message
        }
      }
    }
  }
`);

export const MAP_IMPORT = operation<MapImportMutation, MapImportMutationVariables>(/* GraphQL */ `
  mutation MapImport($input: MapImportInput!) {
    mapImport(input: $input) {
      __typename
      ... on ImportRun {
        ...ImportRunParts
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
  ${RUN_PARTS}
`);

export const COMMIT_IMPORT = operation<CommitImportMutation, CommitImportMutationVariables>(/* GraphQL */ `
  mutation CommitImport($input: CommitImportInput!) {
    commitImport(input: $input) {
      __typename
      ... on ImportRun {
        ...ImportRunParts
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
  ${RUN_PARTS}
`);

export const DISCARD_IMPORT = operation<DiscardImportMutation, DiscardImportMutationVariables>(/* GraphQL */ `
  mutation DiscardImport($input: DiscardImportInput!) {
    discardImport(input: $input) {
      __typename
      ... on ImportRun {
        ...ImportRunParts
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
  ${RUN_PARTS}
`);
