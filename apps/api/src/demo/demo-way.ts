import {
  addDays,
  instantAt,
  type Action,
  type ActionPayloads,
  type Channel,
  type DateOn,
  type PatientTaskKind,
} from '@sextant/domain';
import { DEMO_CANDIDATES, DEMO_DOCTORS, DEMO_HOLDERS } from './demo-places.js';
import { demoId } from './demo-random.js';

/** One recorded act: how many days ago, by whom. */
export interface DemoAct {
  daysAgo: number;
  by: 'NAVIGATOR' | 'PATIENT' | 'SYSTEM' | 'IMPORT';
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
  patientName: string;
  holderIds: readonly string[];
  /** Of the demo's candidates in the directory, in their order. */
  centerIds: readonly string[];
}

type Item = 'path' | 'slides' | 'imaging' | 'labs' | 'disc' | 'op' | 'summary';

/** The acts of one demo case, with ids and days filled in. */
export class Way {
  readonly index: number;
  readonly age: number;
  readonly windowOn: DateOn;
  readonly isSpanish: boolean;
  readonly zone: string;

  constructor(private readonly facts: WayFacts) {
    this.index = facts.index;
    this.age = facts.age;
    this.windowOn = facts.windowOn;
    this.isSpanish = facts.isSpanish;
    this.zone = facts.zone;
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

  /** Most people say yes to one channel, some to both. */
  consents(daysAgo: number): DemoAct[] {
    const isBoth = this.index % 3 === 2 && this.channel === 'SMS';
    return [this.consent(daysAgo), ...(isBoth ? [this.consent(daysAgo, true, 'EMAIL')] : [])];
  }

  private get channel(): Channel {
    return this.index % 4 === 0 ? 'EMAIL' : 'SMS';
  }

  consent(daysAgo: number, isGiven = true, channel: Channel = this.channel): DemoAct {
    return this.act(daysAgo, {
      type: 'RECORD_CONSENT',
      channel,
      topic: 'REMINDERS',
      isGiven,
      how: 'SPOKEN',
      textVersion: 'consent-1',
      riskVersion: '1',
    });
  }

  candidates(daysAgo: number): DemoAct[] {
    return DEMO_CANDIDATES.slice(0, 2 + (this.index % 2)).map((candidate, place) => {
      const centerId = this.facts.centerIds[place];
      return this.act(daysAgo, {
        type: 'ADD_CANDIDATE',
        candidateId: this.id(`candidate-${place}`),
        ...candidate,
        ...(centerId ? { centerId } : {}),
      });
    });
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
      this.act(daysAgo - 1 - (this.index % 3), {
        type: 'RECORD_CENTER_REPLY',
        candidateId,
        reply: 'ACCEPTED',
        contactName: 'Intake desk',
      }),
    ];
  }

  /** One record on the list, with holder number `holder` of the demo. */
  need(
    daysAgo: number,
    name: Item,
    kind: ActionPayloads['ADD_RECORD_ITEM']['kind'],
    holder: number,
    way: ActionPayloads['ADD_RECORD_ITEM']['way'],
  ): DemoAct {
    return this.act(daysAgo, {
      type: 'ADD_RECORD_ITEM',
      recordItemId: this.id(name),
      kind,
      ...this.holder(holder),
      ...(way ? { way } : {}),
    });
  }

  needs(daysAgo: number): DemoAct[] {
    return [
      this.need(daysAgo, 'path', 'PATHOLOGY_REPORT', 0, 'DEPARTMENT'),
      this.need(daysAgo, 'slides', 'BIOPSY_SLIDES', 0, 'DEPARTMENT'),
      this.need(daysAgo, 'imaging', 'IMAGING_REPORT', 2, 'PORTAL'),
      this.need(daysAgo, 'disc', 'IMAGING_DISC', 2, 'PATIENT_BRINGS_IT'),
      this.need(daysAgo, 'labs', 'BLOOD_WORK', 5, 'PORTAL'),
      this.need(daysAgo, 'op', 'OPERATIVE_NOTE', 3, 'RECORDS_OFFICE'),
      this.act(daysAgo, {
        type: 'MARK_RECORD_NOT_APPLICABLE',
        recordItemId: this.id('op'),
        reason: 'No operation yet',
      }),
    ];
  }

  /** The patient's release for the pathology department, signed so many days ago, or not yet. */
  release(daysAgo: number, { endsOn, signedAgo }: { endsOn: DateOn; signedAgo?: number }): DemoAct[] {
    const authorizationId = this.id('release');
    const { holderId, holderName } = this.holder(0);
    const prepared = this.act(daysAgo, {
      type: 'PREPARE_AUTHORIZATION',
      authorizationId,
      ...(holderId ? { holderId } : {}),
      holderName: holderName ?? '',
      recordItemIds: this.ids(['path', 'slides']),
      recipient: 'Harborlight Hospital',
      purpose: this.isSpanish
        ? 'Una segunda opinión, a petición del paciente'
        : 'A second opinion, at the patient’s request',
      expiresOn: endsOn,
    });
    if (signedAgo === undefined) return [prepared];
    const signedOn = this.on(Math.max(signedAgo, 0));
    const signature: Action = {
      type: 'SIGN_AUTHORIZATION',
      authorizationId,
      signedOn,
      signerName: this.facts.patientName,
    };
    return [prepared, this.act(signedAgo, signature)];
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

  /** What the patient said to the task, or to nobody in particular. */
  answer(
    daysAgo: number,
    answer: 'DONE' | 'HELP' | 'STOP' | 'TEXT',
    { kind, text }: { kind?: PatientTaskKind; text?: string } = {},
  ): DemoAct {
    return this.act(
      daysAgo,
      {
        type: 'PATIENT_ANSWERED',
        answerId: this.id('answer'),
        ...(kind ? { taskId: this.id(`task-${kind}`) } : {}),
        answer,
        channel: 'SMS',
        ...(text ? { text } : {}),
      },
      'PATIENT',
    );
  }

  /** Two messages stayed unanswered: somebody has to call. */
  raiseCall(kind: PatientTaskKind, daysAgo: number): DemoAct {
    const action: Action = {
      type: 'RAISE_CALL_TASK',
      callTaskId: this.id('call'),
      reason: 'TWO_UNANSWERED',
      patientTaskId: this.id(`task-${kind}`),
      dueOn: this.on(0),
    };
    return this.act(daysAgo, action, 'SYSTEM');
  }

  /** Booked so many days ago for a day that far ahead of today. */
  book(daysAgo: number, daysAhead: number, mode?: ActionPayloads['BOOK_APPOINTMENT']['mode']): DemoAct {
    const startsOn = this.on(-daysAhead);
    const startsAt = instantAt(this.facts.zone, startsOn, 10, 30);
    return this.act(daysAgo, {
      type: 'BOOK_APPOINTMENT',
      appointmentId: this.id('visit'),
      mode: mode ?? (this.index % 3 === 0 ? 'VIDEO' : 'IN_PERSON'),
      startsAt,
      startsOn,
      zone: this.facts.zone,
      clinicianName: 'Dr. Imani Brandt',
      place: 'Northfield University Hospital',
    });
  }

  send(
    daysAgo: number,
    items: Item[],
    parcel: Partial<
      Pick<ActionPayloads['SEND_RECORDS'], 'carrier' | 'trackingNumber' | 'mustReturn' | 'returnDueOn'>
    > = {},
  ): DemoAct {
    return this.act(daysAgo, { type: 'SEND_RECORDS', recordItemIds: this.ids(items), ...parcel });
  }

  close(daysAgo: number, reason: ActionPayloads['CLOSE_CASE']['reason'], note?: string): DemoAct {
    const ago = Math.min(Math.max(daysAgo, 0), this.age);
    return this.act(ago, { type: 'CLOSE_CASE', reason, on: this.on(ago), ...(note ? { note } : {}) });
  }

  private holder(place: number): { holderId?: string; holderName?: string } {
    const holderId = this.facts.holderIds[place];
    const holderName = DEMO_HOLDERS[place]?.name;
    return { ...(holderId ? { holderId } : {}), ...(holderName ? { holderName } : {}) };
  }

  private ids(items: Item[]): string[] {
    return items.map((item) => this.id(item));
  }
}
