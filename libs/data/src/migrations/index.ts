import { Foundations1763800000001 } from './0001-foundations.js';
import { Identity1763800000002 } from './0002-identity.js';
import { Cases1763800000003 } from './0003-cases.js';
import { Reminders1763800000004 } from './0004-reminders.js';
import { Directory1763800000005 } from './0005-directory.js';
import { Import1763800000006 } from './0006-import.js';
import { Way1763800000010 } from './0010-way.js';
import { RecordRequests1763800000011 } from './0011-record-requests.js';
import { FormDrafts1763800000012 } from './0012-form-drafts.js';
import { WorryCards1763800000013 } from './0013-worry-cards.js';
import { Effort1763800000014 } from './0014-effort.js';
import { Worklist1763800000015 } from './0015-worklist.js';
import { Live1763800000016 } from './0016-live.js';
import { Documents1763800000017 } from './0017-documents.js';
import { PriorAuthorizations1763800000022 } from './0022-prior-authorizations.js';
import { PayerAnswers1763800000030 } from './0030-payer-answers.js';
import { Channels1763800000031 } from './0031-channels.js';
import { Sending1763800000032 } from './0032-sending.js';
import { MessageTemplates1763800000033 } from './0033-message-templates.js';
import { PacketFailure1763800000060 } from './0060-packet-failure.js';
import { OwnDrafts1763800000063 } from './0063-own-drafts.js';
import { UnknownTries1763800000064 } from './0064-unknown-tries.js';
import { Crisis1763800000065 } from './0065-crisis.js';
import { ConsentTopics1763800000066 } from './0066-consent-topics.js';
import { ReleaseInOrder1763800000070 } from './0070-release-in-order.js';
import { Strangers1763800000071 } from './0071-strangers.js';
import { LinksThatStop1763800000072 } from './0072-links-that-stop.js';
import { DeliveredAfterAll1763800000074 } from './0074-delivered-after-all.js';
import { InterpreterCalls1763800000077 } from './0077-interpreter-calls.js';
import { AnswersFirst1763800000080 } from './0080-answers-first.js';
import { CaregiversAnswer1763800000081 } from './0081-caregivers-answer.js';
import { ConsentByMail1763800000082 } from './0082-consent-by-mail.js';
import { Pictures1763800000083 } from './0083-pictures.js';
import { NewestDelivery1763800000084 } from './0084-newest-delivery.js';

/**
 * Every migration, in order, by name: a glob would find nothing inside a bundled server. Add yours at its number;
 * the class name (and `name`) ends in 1763800000000 + number. Never edit one that is merged.
 */
export const MIGRATIONS = [
  Foundations1763800000001,
  Identity1763800000002,
  Cases1763800000003,
  Reminders1763800000004,
  Directory1763800000005,
  Import1763800000006,
  Way1763800000010,
  RecordRequests1763800000011,
  FormDrafts1763800000012,
  WorryCards1763800000013,
  Effort1763800000014,
  Worklist1763800000015,
  Live1763800000016,
  Documents1763800000017,
  PriorAuthorizations1763800000022,
  PayerAnswers1763800000030,
  Channels1763800000031,
  Sending1763800000032,
  MessageTemplates1763800000033,
  PacketFailure1763800000060,
  OwnDrafts1763800000063,
  UnknownTries1763800000064,
  Crisis1763800000065,
  ConsentTopics1763800000066,
  ReleaseInOrder1763800000070,
  Strangers1763800000071,
  LinksThatStop1763800000072,
  DeliveredAfterAll1763800000074,
  InterpreterCalls1763800000077,
  AnswersFirst1763800000080,
  CaregiversAnswer1763800000081,
  ConsentByMail1763800000082,
  Pictures1763800000083,
  NewestDelivery1763800000084,
] as const;
