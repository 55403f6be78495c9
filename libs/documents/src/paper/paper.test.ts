import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../testing/read-pdf.js';
import { Paper, type PaperOptions } from './paper.js';

const OPTIONS: PaperOptions = {
  title: 'Récords de Rosa Nguyễn',
  language: 'es',
  author: 'Harbor Light',
  madeAt: '2026-11-22T15:00:00Z',
  footer: 'Página',
};

describe('a sheet of paper', () => {
  it('says its title and language, and every part of it in reading order', async () => {
    const paper = new Paper(OPTIONS);
    paper.heading(1, 'Sus récords');
    paper.text('Hola');
    paper.list(['uno']);
    paper.facts([
      ['Nombre', 'Rosa'],
      ['Nada', undefined],
    ]);
    paper.table({ head: ['Documento', 'Página'], widths: [3, 1], rows: [['Informe', '4']] });
    const read = await readPdf(await paper.finish());
    expect(read).toMatchObject({ title: OPTIONS.title, language: 'es-US', isTagged: true, pages: 1 });
    expect(read.structure.join(' ')).toBe(
      'Document H1 P L LI Lbl LBody L LI Lbl LBody Table TR TH TH TR TH TD',
    );
  });

  it('breaks long tables over pages and says each row once', async () => {
    const paper = new Paper(OPTIONS);
    const rows = Array.from({ length: 120 }, (_, index) => [
      `Informe ${String(index)}`,
      'x '.repeat(index % 70),
    ]);
    paper.table({ head: ['Documento', 'Nota'], widths: [1, 2], rows });
    const read = await readPdf(await paper.finish());
    expect(read.pages).toBe(paper.pageCount);
    expect(read.pages).toBeGreaterThan(3);
    expect(read.structure.filter((type) => type === 'TR')).toHaveLength(121);
  });

  it('goes on in the same print where text runs over a page', async () => {
    const paper = new Paper(OPTIONS);
    const text = 'Hablamos de todo con calma. '.repeat(1_500).trim();
    const perPage = paper.doc.page.height - paper.doc.page.margins.top - paper.doc.page.margins.bottom;
    const height = paper.heightOf(text, paper.width);
    paper.text(text);
    const read = await readPdf(await paper.finish());
    expect(read.pages).toBeGreaterThanOrEqual(Math.ceil(height / perPage));
    expect(read.structure).toEqual(['Document', 'P']);
  });

  it('comes on A4 as on Letter', async () => {
    const sizes = await Promise.all(
      (['A4', 'LETTER'] as const).map(async (size) => {
        const paper = new Paper({ ...OPTIONS, size });
        paper.text('Hola');
        return (await readPdf(await paper.finish())).pages;
      }),
    );
    expect(sizes).toEqual([1, 1]);
  });
});
