/** Files and papers of a case: uploads, the packet, letters and sheets as PDF. */
export { Paper, PAPER_SIZES, type PaperLanguage, type PaperOptions, type PaperSize } from './paper/paper.js';
