/** Files and papers of a case: uploads, the packet, letters and sheets as PDF. */
export type { DocumentDeps } from './document-deps.js';
export { caseFiles } from './files/case-files.js';
export { openDocument, type OpenDocument } from './files/open-document.js';
export { withdrawDocument } from './files/withdraw-document.js';
export { buildPacket, sendPacket } from './packet/ask-packet.js';
export { makePacket } from './packet/make-packet.js';
export { assertFonts, FontsMissingError } from './paper/fonts.js';
export { Paper, PAPER_SIZES, type PaperLanguage, type PaperOptions, type PaperSize } from './paper/paper.js';
export type { DocumentStore } from './store/document-store.js';
export { folderStore } from './store/folder-store.js';
export { checkDocument } from './upload/check-document.js';
export {
  beginUpload,
  dropUpload,
  finishUpload,
  isUploading,
  type UploadRequest,
} from './upload/receive-upload.js';
export { clamd, type VirusScanner } from './upload/virus-scanner.js';
export { doDocumentWork, takeDocumentWork, type DocumentWork } from './work/document-work.js';
export { authorizationPaper, faxCoverPaper, letterPaper } from './sheets/case-papers.js';
export { renderNavigationEvidence } from './sheets/evidence-sheet.js';
export type { CasePaper } from './sheets/paper-of-case.js';
export { doctorCardPaper, questionSheetPaper, returnSummaryPaper } from './sheets/patient-papers.js';
