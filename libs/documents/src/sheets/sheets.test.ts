import { describe, expect, it } from '@jest/globals';
import { authorizationForm, faxCover, tellingYourDoctorCard } from '@sextant/domain';
import { readPdf } from '../testing/read-pdf.js';
import { renderAuthorization } from './authorization-sheet.js';
import { renderDoctorCard } from './doctor-card.js';
import { renderFaxCover } from './fax-cover-sheet.js';

const FROM = { organization: 'Harbor Light', madeAt: '2026-11-22T15:00:00Z' };

describe.each(['en', 'es'] as const)('papers in %s', (language) => {
  it('have the permission on one tagged page, to sign', async () => {
    const made = authorizationForm({
      language,
      patient: { name: 'Rosa Nguyễn Ortiz', birthOn: '1961-03-14' },
      items: [{ kind: 'PATHOLOGY_REPORT' }],
      discloser: { name: 'Riverside General' },
      recipient: { name: 'Lakeview' },
      purpose: 'Second opinion',
      expiresOn: '2027-05-01',
      preparedOn: '2026-11-22',
    });
    if (made.kind !== 'FORM') throw new Error(made.missing.join());
    const read = await readPdf(await renderAuthorization(made.form, FROM));
    expect(read).toMatchObject({ pages: 1, isTagged: true, language: `${language}-US` });
    expect(read.structure.filter((type) => type === 'LI').length).toBeGreaterThanOrEqual(10);
  });

  it('have the card for the doctor on one tagged page', async () => {
    const read = await readPdf(await renderDoctorCard(tellingYourDoctorCard(language), FROM));
    expect(read).toMatchObject({ pages: 1, isTagged: true, language: `${language}-US` });
    expect(read.structure.filter((type) => type === 'H2')).toHaveLength(5);
  });

  it('have a fax cover', async () => {
    const made = faxCover({
      language,
      to: { name: 'Riverside General', fax: '(212) 555-0177' },
      from: { name: 'Harbor Light', phone: '(212) 555-0100' },
      sentOn: '2026-11-22',
      contentPages: 2,
      caseId: '0a1b2c3d-0000-4000-8000-000000000000',
    });
    if (made.kind !== 'COVER') throw new Error('no cover');
    expect(await readPdf(await renderFaxCover(made.cover, FROM))).toMatchObject({ pages: 1, isTagged: true });
  });
});
