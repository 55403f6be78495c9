import { describe, expect, it } from '@jest/globals';
import { Paper } from '../paper/paper.js';
import { readPdfPages } from './read-pdf-text.js';

describe('the text of a paper', () => {
  it('is read page by page, with accents', async () => {
    const paper = new Paper({
      title: 'Two pages',
      language: 'es',
      author: 'Harborlight',
      madeAt: '2026-11-22T12:00:00Z',
    });
    paper.text('Nguyễn Peña: informe oficial de patología, 9 páginas');
    paper.newPage();
    paper.heading(1, 'Index');
    expect(await readPdfPages(await paper.finish())).toEqual([
      'Nguyễn Peña: informe oficial de patología, 9 páginas',
      'Index',
    ]);
  });
});
