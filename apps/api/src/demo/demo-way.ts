import {
  addDays,
  instantAt,
  type Action,
  type ActionPayloads,
  type DateOn,
  type PatientTaskKind,
} from '@sextant/domain';
import { DEMO_CANDIDATES, DEMO_DOCTORS } from './demo-places.js';
import { demoId } from './demo-random.js';

/** One recorded act: how many days ago, by whom. */
export interface DemoAct {
  daysAgo: number;
  by: 'NAVIGATOR' | 'PATIENT';
  action: Action;
}

interface WayFacts {
  index: number;
  /** Days since the case was opened. */
  age: number;
  todayOn: DateOn;
  windowOn: DateOn;
  zone: string;
  isSpanish: boolean;
  holderIds: readonly string[];
}

type Item = 'path' | 'slides' | 'imaging' | 'labs' | 'disc' | 'op';

/** The acts of one demo case, with ids and days filled in. */
export class Way {
  readonly index: number;
  readonly age: number;
  readonly windowOn: DateOn;
  readonly isSpanish: boolean;

  constructor(private readonly facts: WayFacts) {
    this.index = facts.index;
    this.age = facts.age;
    this.windowOn = facts.windowOn;
    this.isSpanish = facts.isSpanish;
  }

  id(name: string): string {
    return demoId(`${this.index}/${name}`);
  }

  /** The day so many days ago; less than zero is ahead. */
  on(daysAgo: number): DateOn {
    return addDays(this.facts.todayOn, -daysAgo);
  }

  act(daysAgo: number, action: Action, by: DemoAct['by'] = 'NAVIGATOR'): DemoAct {
    return { daysAgo: Math.min(Math.max(daysAgo, 0), this.age), by, action };
  }

  note(daysAgo: number, text: string): DemoAct {
    return this.act(daysAgo, { type: 'ADD_NOTE', text });
  }

  window(daysAgo: number): DemoAct {
    const clinicianName = DEMO_DOCTORS[this.index % DEMO_DOCTORS.length] ?? 'Dr. Lee';
    const action: Action = {
      type: 'STATE_WINDOW',
      on: this.windowOn,
      clinicianName,
      statedOn: this.on(daysAgo),
      bases: ['STAGE', 'OVERALL_SITUATION'],
    };
    return this.act(daysAgo, action);
  }

  consent(daysAgo: number): DemoAct {
    const channel = this.index % 4 === 0 ? 'EMAIL' : 'SMS';
    return this.act(daysAgo, {
      type: 'RECORD_CONSENT',
      channel,
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SPOKEN',
      textVersion: 'consent-1',
    });
  }

  candidates(daysAgo: number): DemoAct[] {
    return DEMO_CANDIDATES.slice(0, 2 + (this.index % 2)).map((candidate, place) =>
      this.act(daysAgo, { type: 'ADD_CANDIDATE', candidateId: this.id(`candidate-${place}`), ...candidate }),
    );
  }

  centerAccepts(daysAgo: number): DemoAct[] {
    const candidateId = this.id('candidate-0');
    return [
      ...this.candidates(daysAgo),
      this.act(daysAgo, {
        type: 'CHOOSE_CANDIDATE',
        candidateId,
        reason: 'Sees this diagnosis often and is in the network',
      }),
      this.act(daysAgo, { type: 'RECORD_CENTER_REPLY', candidateId, reply: 'ASKED' }),
      this.act(daysAgo - 2, {
        type: 'RECORD_CENTER_REPLY',
        candidateId,
        reply: 'ACCEPTED',
        contactName: 'Intake desk',
      }),
    ];
  }

  needs(daysAgo: number): DemoAct[] {
    const item = (
      name: Item,
      kind: ActionPayloads['ADD_RECORD_ITEM']['kind'],
      holder: number,
      way: ActionPayloads['ADD_RECORD_ITEM']['way'],
    ) => {
      const holderId = this.facts.holderIds[holder];
      return this.act(daysAgo, {
        type: 'ADD_RECORD_ITEM',
        recordItemId: this.id(name),
        kind,
        ...(holderId ? { holderId } : {}),
        ...(way ? { way } : {}),
      });
    };
    return [
      item('path', 'PATHOLOGY_REPORT', 0, 'DEPARTMENT'),
      item('slides', 'BIOPSY_SLIDES', 0, 'DEPARTMENT'),
      item('imaging', 'IMAGING_REPORT', 2, 'PORTAL'),
      item('disc', 'IMAGING_DISC', 2, 'PATIENT_BRINGS_IT'),
      item('labs', 'BLOOD_WORK', 5, 'PORTAL'),
      item('op', 'OPERATIVE_NOTE', 3, 'RECORDS_OFFICE'),
      this.act(daysAgo, {
        type: 'MARK_RECORD_NOT_APPLICABLE',
        recordItemId: this.id('op'),
        reason: 'No operation yet',
      }),
    ];
  }

  request(daysAgo: number, items: Item[] = ['path', 'slides', 'imaging', 'labs', 'disc']): DemoAct {
    return this.act(daysAgo, {
      type: 'REQUEST_RECORDS',
      recordItemIds: this.ids(items),
      way: 'DEPARTMENT',
    });
  }

  /** The patient's questions, the support person and the recording. */
  questions(daysAgo: number): DemoAct[] {
    const texts = this.isSpanish
      ? ['¿Cambia algo si espero?', '¿Qué pasa si no hago nada por un mes?']
      : ['Would waiting change anything?', 'What if I do nothing for a month?'];
    const asked = texts.map((text, place) =>
      this.act(daysAgo, {
        type: 'ADD_QUESTION',
        questionId: this.id(`question-${place}`),
        topic: 'OWN',
        text,
        isTop: true,
        isConfirmed: true,
      }),
    );
    const prep: Action = {
      type: 'PREPARE_VISIT',
      isSupportPersonAsked: true,
      supportPersonName: 'A sister',
      recordingPlan: 'PHONE',
    };
    return [...asked, this.act(daysAgo, prep)];
  }

  receive(daysAgo: number, items: Item[]): DemoAct {
    return this.act(daysAgo, { type: 'RECEIVE_RECORDS', recordItemIds: this.ids(items), isReadable: true });
  }

  call(
    daysAgo: number,
    party: ActionPayloads['LOG_CALL']['party'],
    outcome: ActionPayloads['LOG_CALL']['outcome'],
    note: string,
  ): DemoAct {
    return this.act(daysAgo, { type: 'LOG_CALL', party, outcome, note, minutes: 6 });
  }

  coverage(daysAgo: number, fields: Omit<ActionPayloads['UPDATE_COVERAGE'], 'payerName'>): DemoAct {
    return this.act(daysAgo, {
      type: 'UPDATE_COVERAGE',
      ...fields,
      calledOn: this.on(Math.min(daysAgo, this.age)),
    });
  }

  insured(daysAgo: number): DemoAct {
    return this.coverage(daysAgo, {
      isCoverageActive: 'YES',
      referralRequired: 'NO',
      authorizationRequired: 'NO',
      network: 'IN_NETWORK',
      deductibleLeftCents: 40_000,
      outOfPocketCents: 12_500,
      referenceNumber: `88-${2000 + this.index}`,
      representativeName: 'M. Stone',
    });
  }

  ask(daysAgo: number, kind: PatientTaskKind, item?: Item): DemoAct {
    return this.act(daysAgo, {
      type: 'ASK_PATIENT',
      taskId: this.id(`task-${kind}`),
      kind,
      ...(item ? { recordItemId: this.id(item) } : {}),
    });
  }

  answer(daysAgo: number, answer: 'DONE' | 'HELP', text?: string): DemoAct {
    const taskId = answer === 'DONE' ? this.id('task-FETCH_DISC') : this.id('task-SIGN_FORM');
    return this.act(
      daysAgo,
      {
        type: 'PATIENT_ANSWERED',
        answerId: this.id('answer'),
        taskId,
        answer,
        channel: 'SMS',
        ...(text ? { text } : {}),
      },
      'PATIENT',
    );
  }

  /** Booked so many days ago for a day that far ahead of today. */
  book(daysAgo: number, daysAhead: number): DemoAct {
    const startsOn = this.on(-daysAhead);
    const startsAt = instantAt(this.facts.zone, startsOn, 10, 30);
    return this.act(daysAgo, {
      type: 'BOOK_APPOINTMENT',
      appointmentId: this.id('visit'),
      mode: this.index % 3 === 0 ? 'VIDEO' : 'IN_PERSON',
      startsAt,
      startsOn,
      zone: this.facts.zone,
      clinicianName: 'Dr. Imani Brandt',
      place: 'Northfield University Hospital',
    });
  }

  private ids(items: Item[]): string[] {
    return items.map((item) => this.id(item));
  }
}

export function pastTriage(way: Way): DemoAct[] {
  return [way.window(way.age), way.consent(way.age)];
}

export function pastRecords(way: Way): DemoAct[] {
  const asked = way.age - 2;
  return [
    ...pastTriage(way),
    ...way.centerAccepts(way.age - 1),
    ...way.needs(asked),
    way.request(asked),
    way.receive(asked - 3, ['path', 'imaging', 'labs']),
    way.receive(Math.max(1, asked - 6), ['slides', 'disc']),
  ];
}

/** All is ready for the visit. */
export function prepared(way: Way): DemoAct[] {
  return [...pastRecords(way), way.insured(way.age - 4), ...way.questions(way.age - 5)];
}

export function pastVisit(way: Way, daysAgo: number): DemoAct[] {
  return [
    ...prepared(way),
    way.book(Math.max(daysAgo + 5, 7), -daysAgo),
    way.act(daysAgo, {
      type: 'RECORD_ATTENDANCE',
      appointmentId: way.id('visit'),
      result: 'ATTENDED',
      on: way.on(daysAgo),
    }),
    way.act(daysAgo, {
      type: 'RECORD_OPINION',
      order: 'FIRST',
      clinicianName: 'Dr. Lee',
      centerName: 'Mill Creek Hospital',
      diagnosis: 'As in the pathology report',
      treatment: 'Operation within the month',
      hadInHand: 'Reports, imaging',
    }),
    way.act(daysAgo, {
      type: 'RECORD_OPINION',
      order: 'SECOND',
      clinicianName: 'Dr. Imani Brandt',
      centerName: 'Northfield University Hospital',
      diagnosis: 'As in the pathology report',
      treatment: 'Medicine first, then operation',
      furtherTests: 'One more scan',
      hadInHand: 'Reports, imaging, slides',
    }),
  ];
}

export function decided(
  way: Way,
  daysAgo: number,
  outcome: ActionPayloads['RECORD_OUTCOME']['outcome'],
): DemoAct[] {
  return [
    ...pastVisit(way, daysAgo + 2),
    way.act(daysAgo + 1, { type: 'RECORD_OUTCOME', outcome }),
    way.act(daysAgo, {
      type: 'RECORD_DECISION',
      words: 'I talked it over at home and feel sure now.',
      decidedOn: way.on(daysAgo),
    }),
    way.act(daysAgo, { type: 'CLOSE_CASE', reason: 'DECIDED', on: way.on(daysAgo) }),
  ];
}
