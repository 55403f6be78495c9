import { STEP_PARTS } from './step-parts.graphql.js';

export const WHY_PARTS = /* GraphQL */ `
  fragment CaseWhyParts on Why {
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
`;

/** Where the days of the way come from, link by link. */
export const SLACK_PARTS = /* GraphQL */ `
  fragment CaseLinkParts on ChainLink {
    step
    days
    basis {
      source
      medianDays
      p90Days
      n
    }
    why {
      ...CaseWhyParts
    }
  }
  fragment CaseSlackParts on Slack {
    remainingDays
    mustMoveOn
    slackDays
    isEstimate
    chain {
      ...CaseLinkParts
    }
    beside {
      step
      days
      spareDays
      links {
        ...CaseLinkParts
      }
    }
    awaited {
      event
      recordItemId
      recordKind
      who
      expectedOn
    }
  }
`;

/** Everything the case page shows. Every mutation answers with it, so that the page never has to ask again. */
export const CASE_PARTS = /* GraphQL */ `
  fragment CaseParts on Case {
    id
    version
    status
    round
    openedAt
    pauseReason
    resumeOn
    closeReason
    closedOn
    today
    handover {
      note
      byName
      at
    }
    reported {
      fact
      on
      source
    }
    navigator {
      id
      name
    }
    patient {
      id
      version
      name
      givenName
      familyName
      mrn
      birthOn
      age
      language
      needsInterpreter
      zone
      caregiverName
      contactPoints {
        id
        kind
        owner
        value
        display
        label
        isTextable
        isOptedOut
        version
      }
      consents {
        channel
        topic
        isGiven
        how
        textVersion
        riskVersion
        on
      }
      caregiverPermission {
        name
        isGiven
        how
        on
      }
      visitReach {
        channel
        suppression
      }
      reach {
        channel
        suppression
      }
    }
    triage {
      reasons
      cancerType
      diagnosisCode
      stage
      diagnosedOn
      currentDoctor
      currentPlace
      recommendedTreatment
      treatmentPlannedOn
      treatmentStarted
      doctorReaction
      supportPerson
      isConsentAsked
    }
    window {
      on
      clinicianName
      statedOn
      bases
      note
      isConfirmed
      origin
      recordedByName
    }
    slack {
      ...CaseSlackParts
    }
    board {
      windowOn
      isWindowConfirmed
      mustMoveOn
      isEstimate
      stepStates
      overdueSteps
      currentStep
      ball
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
      why {
        ...CaseWhyParts
      }
      nextAct {
        code
        step
        who
        recordItemIds
        answerId
        callTaskId
      }
    }
    steps {
      step
      round
      state
      ball
      enteredAt
      doneAt
      dueOn
      reason
    }
    ...CaseStepParts
    tasks {
      id
      round
      kind
      state
      recordItemId
      askedOn
      answer
      answeredAt
      doneOn
    }
    answers {
      id
      taskId
      kind
      text
      at
      isHandled
      crisis
      calledOn
      isCaregivers
      pictures
    }
    callTasks {
      id
      reason
      patientTaskId
      dueOn
      raisedOn
      isDone
    }
    barriers {
      id
      kind
      note
      foundOn
      isResolved
      intervention
      resolvedOn
      resolvedNote
    }
    distress {
      id
      score
      instrument
      on
      isReferralWanted
      answer
      answeredOn
      referredTo
    }
    distressThreshold
    navigation {
      consent {
        on
        how
        isGiven
      }
      visit {
        on
        practitionerName
      }
      plan {
        on
        practitionerName
        summary
      }
    }
    workload {
      total
      shares {
        part
        count
        weight
      }
    }
    deliveries {
      id
      channel
      state
      reason
      queue
      dueAt
      sentAt
      isInOutbox
      language
      text
      canUndo
      templateVersion
      items {
        taskId
        occurrence
        kind
      }
    }
    timeline {
      id
      seq
      at
      type
      actorKind
      actorName
      payload
      isCorrected
      isCorrectable
    }
  }
  ${WHY_PARTS}
  ${SLACK_PARTS}
  ${STEP_PARTS}
`;
