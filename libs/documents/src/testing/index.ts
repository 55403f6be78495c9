/** For tests of other rooms: what is written in a paper, and what programs that read aloud see of it. */
export { readPdf, type ReadPdf } from './read-pdf.js';
export { readPdfText } from './read-pdf-text.js';
