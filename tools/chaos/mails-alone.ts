/** What nodemailer does when nothing is around it: the measure of F2. */
import { createTransport } from 'nodemailer';

/** The mail of a reminder, as long as ours. */
const TEXT = 'Hello Rosa,\n\nplease sign the form we sent you. '.repeat(12);

/** Sends `count` mails over five connections, as our channel does. */
export async function sendMailsAlone(url: string, count: number): Promise<void> {
  const transport = createTransport({ url, pool: true, maxConnections: 5 });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await transport.sendMail({
        from: { name: 'Riverside', address: 'reminders@riverside.test' },
        to: `p${next}@patients.test`,
        subject: 'A note from Riverside',
        text: TEXT,
        html: `<p>${TEXT}</p>`,
      });
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  transport.close();
}
