import { operation } from '../../../api/operation.js';
import type {
  BuildPacketMutation,
  BuildPacketMutationVariables,
  CaseFilesQuery,
  CaseFilesQueryVariables,
  SendPacketMutation,
  SendPacketMutationVariables,
  WithdrawDocumentMutation,
  WithdrawDocumentMutationVariables,
} from '../../../gql/graphql.js';

export const CASE_FILES = operation<CaseFilesQuery, CaseFilesQueryVariables>(/* GraphQL */ `
  query CaseFiles($caseId: UUID!) {
    caseFiles(caseId: $caseId) {
      documents {
        id
        recordItemId
        name
        media
        state
        isLate
        refusal
        refusalNote
        problem
        isScanned
        bytes
        pages
        uploadedByName
        uploadedAt
        replacedById
        duplicateOfId
      }
      packets {
        id
        version
        state
        progress
        isLate
        failure
        madeByName
        madeAt
        pages
        documentId
        gaps {
          code
          recordItemId
        }
        sentAt
        sentHow
        overrideReason
      }
    }
  }
`);

export const BUILD_PACKET = operation<BuildPacketMutation, BuildPacketMutationVariables>(/* GraphQL */ `
  mutation BuildPacket($input: BuildPacketInput!) {
    buildPacket(input: $input) {
      __typename
    }
  }
`);

export const SEND_PACKET = operation<SendPacketMutation, SendPacketMutationVariables>(/* GraphQL */ `
  mutation SendPacket($input: SendPacketInput!) {
    sendPacket(input: $input) {
      __typename
      ... on ActionRefused {
        message
      }
      ... on InputRefused {
        problems {
          message
        }
      }
    }
  }
`);

export const WITHDRAW_DOCUMENT = operation<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>(
  /* GraphQL */ `
    mutation WithdrawDocument($input: WithdrawDocumentInput!) {
      withdrawDocument(input: $input) {
        __typename
      }
    }
  `,
);
