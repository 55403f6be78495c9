/** For tests of other rooms: files to send, what is written in a paper, and what programs that read aloud see of it. */
export { readPdf, type ReadPdf } from './read-pdf.js';
export { readPdfPages, readPdfText } from './read-pdf-text.js';
export { aLockedPdf, aPdf } from './sample-files.js';
