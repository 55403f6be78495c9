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
      lateDays
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
    unreachable
    recordsReady
    recordsTotal
    visitOn
    lastTouchAt
    lastTouch {
      type
      actorKind
      on
    }
  }
`;

export const BOARD = operation<BoardQuery, BoardQueryVariables>(/* GraphQL */ `
  query Board($scope: BoardScope!) {
    board(scope: $scope) {
      today
      totalCount
      doneToday
      coldAfterDays
      items {
        ...BoardRowParts
      }
    }
  }
  ${BOARD_ROW_PARTS}
`);
