import { describe, expect, it } from '@jest/globals';
import { recognizeHeader } from './columns.js';
import { read } from '../testing/read-file.js';

describe('recognizing columns', () => {
  it.each([
    ['Patient DOB (mm/dd/yyyy)', 'birthOn'],
    ['dateOfBirth', 'birthOn'],
    ['F. Nac.', 'birthOn'],
    ['MRN #', 'mrn'],
    ['Nº de historia', 'mrn'],
    ['Medical Record No.', 'mrn'],
    ['Tel. (home)', 'phone'],
    ['Teléfono móvil', 'phone'],
    ['E-MAIL ADDRESS', 'email'],
    ['Correo electrónico', 'email'],
    ['Diagnossis', 'diagnosis'],
    ['Date of diagnosis', 'diagnosedOn'],
    ['ICD-10', 'diagnosisCode'],
    ['Reason for 2nd opinion', 'reasons'],
    ['Motivo de la segunda opinión', 'reasons'],
    ['decide_by', 'windowOn'],
    ['Fecha límite', 'windowOn'],
    ['Who set it', 'windowSetBy'],
    ['Fijado por', 'windowSetBy'],
    ['Nurse navigator', 'navigator'],
    ['Navegadora', 'navigator'],
    ['Payor', 'insurance'],
    ['Aseguradora', 'insurance'],
    ['Insurance ID#', 'memberNumber'],
    ['Missing recs', 'recordsMissing'],
    ['Documentos que faltan', 'recordsMissing'],
    ['Emergency contact phone', 'caregiverPhone'],
    ['Observaciones', 'notes'],
    ['OK to text?', 'messagesAllowed'],
    ['Apellidos y nombre', 'name'],
  ])('reads %j as %s', (header, field) => {
    expect(recognizeHeader(header)?.field).toBe(field);
  });

  it.each([
    'Sex',
    'SSN',
    'Age',
    'City',
    'Last visit',
    'Doctor phone',
    'Insurance phone',
    'Spouse DOB',
    'Date of next appointment',
    '',
  ])('leaves out %j, which is nothing of the patient we keep', (header) => {
    expect(recognizeHeader(header)).toBeUndefined();
  });

  it('takes "Name" beside "Surname" for the given name, a full name beside both parts for one too many', () => {
    const fields = (csv: string) => read(csv).columns.map(({ field }) => field);
    expect(fields('Nombre,Apellidos,MRN\nJane,Roe,1')).toEqual(['givenName', 'familyName', 'mrn']);
    expect(fields('Name,First name,Last name\nJane Roe,Jane,Roe')).toEqual([
      undefined,
      'givenName',
      'familyName',
    ]);
  });

  it('takes "Name" beside "First name", "Nom" beside "Prénom", for the family name', () => {
    const fields = (csv: string) => read(csv).columns.map(({ field }) => field);
    expect(fields('Name;Vorname;Geburtsdatum\nMüller;Jürgen;24.12.1950')).toEqual([
      'familyName',
      'givenName',
      'birthOn',
    ]);
    expect(fields('Nom,Prénom,Date de naissance\nRoe,Jane,24/12/1950')).toEqual([
      'familyName',
      'givenName',
      'birthOn',
    ]);
    expect(fields('Full name,First name\n"Roe, Jane",Jane')).toEqual(['name', 'givenName']);
  });

  it.each([
    ['Date de naissance', 'birthOn'],
    ['Data de nascimento', 'birthOn'],
    ['Geburtsdatum', 'birthOn'],
    ['Numéro de dossier', 'mrn'],
    ['Krankenkasse', 'insurance'],
    ['Décider avant le', 'windowOn'],
    ['Entscheiden bis', 'windowOn'],
    ['Fixé par', 'windowSetBy'],
    ['Documents manquants', 'recordsMissing'],
    ['Bemerkungen', 'notes'],
    ['Telefone celular', 'phone'],
    ['Member ID', 'memberNumber'],
  ])('also reads %j as %s', (header, field) => {
    expect(recognizeHeader(header)?.field).toBe(field);
  });

  it('takes the first row for a patient when it has no names of columns, and waits for a person to say them', () => {
    const csv = '"Roe, Jane",77,3/14/1961\n"Poe, Al",78,1/2/1950\n';
    const result = read(csv);
    expect(result).toMatchObject({
      headerRow: 0,
      columns: [{ header: 'Column 1' }, { header: 'Column 2' }, { header: 'Column 3' }],
    });
    const mapping = [
      { index: 0, field: 'name' },
      { index: 1, field: 'mrn' },
    ] as const;
    expect(read(csv, { mapping }).rows).toMatchObject([
      { row: 1, patientName: 'Jane Roe', mrn: '77' },
      { row: 2, patientName: 'Al Poe', mrn: '78' },
    ]);
  });

  it('gives a field that cannot repeat to the surest column', () => {
    expect(read('ID,MRN,Name\n7,1,"Roe, Jane"').columns.map(({ field }) => field)).toEqual([
      undefined,
      'mrn',
      'name',
    ]);
  });

  it('finds the header below titles and blank lines', () => {
    const result = read('Caseload of the week,,\n,,\nName,MRN,Notes\n"Roe, Jane",1,hello\n');
    expect(result.headerRow).toBe(3);
    expect(result.rows).toMatchObject([{ row: 4, patientName: 'Jane Roe', mrn: '1' }]);
  });

  it('reads the columns as a person says, when they say so', () => {
    const csv = 'A,B,C\n"Roe, Jane",77,3/14/1961\n';
    expect(read(csv).rows).toMatchObject([{ verdict: 'REFUSED', notes: [{ code: 'NAME_MISSING' }] }]);
    const mapping = [
      { index: 0, field: 'name' },
      { index: 1, field: 'mrn' },
      { index: 2, field: 'birthOn' },
    ] as const;
    expect(read(csv, { mapping }).rows).toMatchObject([
      { mrn: '77', draft: { patient: { givenName: 'Jane', birthOn: '1961-03-14' } } },
    ]);
  });

  it('shows a few values of each column', () => {
    expect(read('Name,MRN\n"Roe, Jane",1\n"Poe, Al",2\n"Poe, Al",3\n').columns[0]?.samples).toEqual([
      'Roe, Jane',
      'Poe, Al',
    ]);
  });
});
