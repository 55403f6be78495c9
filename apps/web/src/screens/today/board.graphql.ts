import { operation } from '../../api/operation.js';
import type { BoardQuery, BoardQueryVariables } from '../../gql/graphql.js';

/** One row of Today, Caseload and every list of cases. */
export const BOARD_ROW_PARTS = /* GraphQL */ `
  fragment BoardRowParts on BoardRow {
    caseId
    version
    patientName
    mrn
    cancerType
    reasons
    language
    status
    round
    navigatorId
    navigatorName
    windowOn
    isWindowConfirmed
    mustMoveOn
    isEstimate
    stepStates
    overdueSteps
    currentStep
    ball
    why {
      code
      step
      recordKind
      who
      usualDays
      leftDays
      count
      on
      text
    }
    nextAct {
      code
      step
      who
      recordItemIds
      answerId
      callTaskId
    }
    dueOn
    waitingSince
    answeredAt
    snoozedUntilOn
    isHelpAsked
    isConsentMissing
    isUnreachable
    openBarriers
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
  }
`;

export const BOARD = operation<BoardQuery, BoardQueryVariables>(/* GraphQL */ `
  query Board($scope: BoardScope!) {
    board(scope: $scope) {
      today
      totalCount
      doneToday
      items {
        ...BoardRowParts
      }
    }
  }
  ${BOARD_ROW_PARTS}
`);
