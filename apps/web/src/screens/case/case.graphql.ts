import { operation } from '../../api/operation.js';
import type {
  CaseQuery,
  CaseQueryVariables,
  CenterChoicesQuery,
  CenterChoicesQueryVariables,
  HolderChoicesQuery,
  HolderChoicesQueryVariables,
  NavigatorChoicesQuery,
  NavigatorChoicesQueryVariables,
  RecordActionMutation,
  RecordActionMutationVariables,
  RemoveContactPointMutation,
  RemoveContactPointMutationVariables,
  SaveContactPointMutation,
  SaveContactPointMutationVariables,
  UpdatePatientMutation,
  UpdatePatientMutationVariables,
} from '../../gql/graphql.js';

const WHY_PARTS = /* GraphQL */ `
  fragment CaseWhyParts on Why {
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
`;

/** Everything the case page shows. Every mutation answers with it, so that the page never has to ask again. */
const CASE_PARTS = /* GraphQL */ `
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
        on
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
      remainingDays
      mustMoveOn
      slackDays
      isEstimate
      chain {
        step
        days
        isFromHistory
        why {
          ...CaseWhyParts
        }
      }
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
      isHelpAsked
      isConsentMissing
      isUnreachable
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
    candidates {
      id
      round
      name
      kind
      centerId
      clinicianName
      source
      specialtyFit
      distanceMiles
      isTelehealthOffered
      network
      referralNeeded
      firstAppointmentOn
      intakeChecklist
      expectedDays
      phone
      fax
      reply
      repliedOn
      replyContact
      isChosen
      chosenReason
    }
    recordItems {
      id
      round
      kind
      state
      description
      holderId
      holderName
      way
      requestCount
      requestedOn
      promisedOn
      receivedOn
      sentOn
      acceptedOn
      reason
      since
      authorizationSignedOn
      authorizationExpiresOn
      carrier
      trackingNumber
      mustReturn
      returnedOn
    }
    coverage {
      round
      payerName
      planType
      memberNumber
      isSelfPay
      isCoverageActive
      coverageDetails
      referralRequired
      referralNumber
      referralReceivedOn
      authorizationRequired
      authorizationState
      authorizationNumber
      authorizationSubmittedOn
      network
      deductibleLeftCents
      outOfPocketCents
      estimateShownOn
      representativeName
      calledOn
      referenceNumber
      denialReason
      appealFiledOn
    }
    questions {
      id
      round
      topic
      text
      isTop
      isConfirmed
      position
    }
    visitPrep {
      isSupportPersonAsked
      supportPersonName
      recordingPlan
      isRecordingAllowed
    }
    appointments {
      id
      round
      mode
      state
      startsAt
      zone
      startsOn
      clinicianName
      place
      moveCount
      reason
      endedOn
    }
    opinions {
      order
      clinicianName
      centerName
      givenOn
      diagnosis
      stage
      treatment
      surgery
      sequence
      furtherTests
      trials
      urgency
      hadInHand
      experience {
        listens
        respectful
        explains
        supportive
        comfort
        trust
      }
    }
    decision {
      outcome
      outcomeNote
      words
      decidedOn
      isReturnPermitted
      returnSentOn
      returnSentTo
    }
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
    }
    callTasks {
      id
      reason
      patientTaskId
      dueOn
      raisedOn
      isDone
    }
    deliveries {
      id
      channel
      state
      reason
      queue
      dueAt
      sentAt
      language
      text
      canUndo
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
`;

export const CASE = operation<CaseQuery, CaseQueryVariables>(/* GraphQL */ `
  query Case($id: UUID!) {
    case(id: $id) {
      ...CaseParts
    }
  }
  ${CASE_PARTS}
`);

export const RECORD_ACTION = operation<RecordActionMutation, RecordActionMutationVariables>(/* GraphQL */ `
  mutation RecordAction($input: RecordActionInput!) {
    recordAction(input: $input) {
      __typename
      ... on ActionRecorded {
        actionId
        case {
          ...CaseParts
        }
      }
      ... on ActionRefused {
        code
        message
        field
        current: case {
          ...CaseParts
        }
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const UPDATE_PATIENT = operation<UpdatePatientMutation, UpdatePatientMutationVariables>(/* GraphQL */ `
  mutation UpdatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      __typename
      ... on PatientUpdated {
        case {
          ...CaseParts
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
      ... on Conflict {
        message
        version
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const SAVE_CONTACT_POINT = operation<SaveContactPointMutation, SaveContactPointMutationVariables>(
  /* GraphQL */ `
    mutation SaveContactPoint($input: SaveContactPointInput!) {
      saveContactPoint(input: $input) {
        __typename
        ... on PatientUpdated {
          case {
            ...CaseParts
          }
        }
        ... on InputRefused {
          problems {
            field
            code
            message
          }
        }
        ... on Conflict {
          message
          version
        }
        ... on NotFound {
          message
        }
      }
    }
    ${CASE_PARTS}
  `,
);

export const REMOVE_CONTACT_POINT = operation<
  RemoveContactPointMutation,
  RemoveContactPointMutationVariables
>(/* GraphQL */ `
  mutation RemoveContactPoint($input: RemoveContactPointInput!) {
    removeContactPoint(input: $input) {
      __typename
      ... on PatientUpdated {
        case {
          ...CaseParts
        }
      }
      ... on InputRefused {
        problems {
          field
          code
          message
        }
      }
      ... on Conflict {
        message
        version
      }
      ... on NotFound {
        message
      }
    }
  }
  ${CASE_PARTS}
`);

export const HOLDER_CHOICES = operation<HolderChoicesQuery, HolderChoicesQueryVariables>(/* GraphQL */ `
  query HolderChoices($search: String) {
    holders(search: $search, first: 100) {
      items {
        id
        name
        kind
        phone
        fax
        portalUrl
        city
        state
        zone
        note
      }
      totalCount
    }
  }
`);

export const CENTER_CHOICES = operation<CenterChoicesQuery, CenterChoicesQueryVariables>(/* GraphQL */ `
  query CenterChoices($search: String) {
    centers(search: $search, first: 8) {
      items {
        id
        name
        kind
        designation
        city
        state
        phone
        fax
        asOf
      }
      totalCount
    }
  }
`);

export const NAVIGATOR_CHOICES = operation<NavigatorChoicesQuery, NavigatorChoicesQueryVariables>(
  /* GraphQL */ `
    query NavigatorChoices {
      people {
        items {
          id
          name
          roles
          status
          openCaseCount
        }
      }
    }
  `,
);
