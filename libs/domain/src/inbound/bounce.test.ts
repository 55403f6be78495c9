import { describe, expect, it } from '@jest/globals';
import { readBounce, type MailParts } from './bounce.js';

const ID = `<${'0123456789abcdef'.repeat(4)}@hospital.test>`;

const postfix = `Reporting-MTA: dns; mx.hospital.test
X-Postfix-Queue-ID: 4XyZ
Arrival-Date: Tue, 24 Nov 2026 11:00:00 -0500 (EST)

Final-Recipient: rfc822; rosa@patients.test
Original-Recipient: rfc822;rosa@patients.test
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.patients.test
Diagnostic-Code: smtp; 550 5.1.1 <rosa@patients.test>: Recipient address
    rejected: User unknown
`;
const mail = (over: Partial<MailParts>): MailParts => ({
  from: 'MAILER-DAEMON@mx.hospital.test (Mail Delivery System)',
  text: 'I am sorry to have to inform you that your message could not be delivered.',
  ...over,
});

describe('a mail that says of ours that it came back', () => {
  it.each<[string, Partial<MailParts>, string]>([
    [
      'a report with the headers of ours',
      { deliveryStatus: postfix, originalHeaders: `Message-ID: ${ID}\nTo: x` },
      '5.1.1',
    ],
    ['one that only refers to ours', { deliveryStatus: postfix, references: ID }, '5.1.1'],
    [
      'one with lines of another kind',
      { deliveryStatus: postfix.replaceAll('\n', '\r\n'), references: ID },
      '5.1.1',
    ],
    [
      'one whose detail stands in the answer of the other server',
      {
        deliveryStatus:
          'Action: FAILED\nFinal-Recipient: rfc822;r@p.test\nStatus: 5.0.0\nDiagnostic-Code: smtp;\n 550-5.2.1 disabled',
        references: ID,
      },
      '5.2.1',
    ],
    ['given up after days', { deliveryStatus: 'Action: failed\nStatus: 4.4.7', references: ID }, '4.4.7'],
    ['without a status', { deliveryStatus: 'Action: failed', references: ID }, '5.0.0'],
    ['not taken apart by the server', { text: `Sorry.\n\n${postfix}\n\nMessage-ID: ${ID}` }, '5.1.1'],
    ['in words alone', { text: `<rosa@patients.test>: 550 5.1.1 User unknown\n\n${ID}` }, '5.1.1'],
    ['from nobody', { from: '<>', text: `550 5.7.1 no\n${ID}` }, '5.7.1'],
    [
      'whoever it is from',
      { from: 'Exchange <noreply@mx.test>', deliveryStatus: postfix, references: ID },
      '5.1.1',
    ],
  ])('is read: %s', (_name, over, code) => {
    expect(readBounce(mail(over))).toEqual({ messageIds: [ID], code });
  });

  it.each<[string, Partial<MailParts>]>([
    [
      'it is only late',
      { deliveryStatus: postfix.replace('failed', 'delayed').replace('5.1.1', '4.4.1'), references: ID },
    ],
    ['it was delivered', { deliveryStatus: 'Action: delivered\nStatus: 2.0.0', references: ID }],
    ['it names no mail of ours', { deliveryStatus: postfix, references: '<someone@elsewhere.test>' }],
    ['a patient is away', { from: 'rosa@patients.test', text: 'I am away until 5.1.2027', references: ID }],
    ['a patient shows what came back', { from: 'Rosa <rosa@patients.test>', text: `${postfix}\n${ID}` }],
    ['it is nothing but blanks', { deliveryStatus: `Action:${' '.repeat(50_000)}x`, references: ID }],
    ['it says nothing we know', { text: `Your mail is still on its way to 5.1.1.1.\n${ID}` }],
  ])('is not, when %s', (_name, over) => {
    expect(readBounce(mail(over))).toBeUndefined();
  });

  it('names each of ours once', () => {
    const twice = mail({
      deliveryStatus: postfix,
      references: `${ID} ${ID}`,
      originalHeaders: ID,
    });
    expect(readBounce(twice)?.messageIds).toEqual([ID]);
  });
});
