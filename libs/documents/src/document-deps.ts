import type { DocumentStore } from './store/document-store.js';
import type { VirusScanner } from './upload/virus-scanner.js';

/** What services of this room need besides who asks. */
export interface DocumentDeps {
  store: DocumentStore;
  /** Absent: files are marked as not scanned. */
  scanner?: VirusScanner;
}
