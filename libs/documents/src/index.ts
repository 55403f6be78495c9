/** Files and papers of a case: uploads, the packet, letters and sheets as PDF. */
export {};
