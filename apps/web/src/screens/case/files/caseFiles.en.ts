export const catalogue = {
  title: 'Files and packet',
  none: 'No files yet. Choose a PDF or a photo and say which record it is.',
  record: 'Record',
  choose: 'Choose a file',
  drop: 'or drop it here',
  sending: 'Sending {{name}}: {{percent}} %',
  sent: '{{name}} has arrived and is being checked',
  notTaken: '{{name}} was not taken. {{why}}',
  failed: 'The file did not arrive. Check the connection and choose it again.',
  column: { file: 'File', record: 'Record', state: 'State', size: 'Size', acts: 'Download' },
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  by: 'by {{name}}',
  download: 'Download',
  downloadFile: 'Download {{name}}',
  state: {
    UPLOADING: 'arriving',
    QUARANTINED: 'being checked',
    CLEAN: 'scanned, can be opened',
    NOT_SCANNED: 'can be opened, not scanned',
    REFUSED: 'not taken',
  },
  refusal: {
    EMPTY: 'The file is empty.',
    TOO_LARGE: 'The file is too large.',
    KIND_NOT_TAKEN: 'Only PDF, photos (JPEG, PNG, TIFF), zip files of discs and DICOM images are taken.',
    HEIC: 'Photos in HEIC cannot be shown by most centers. Save it as JPEG and choose it again.',
    TWO_KINDS_IN_ONE: 'The file is two kinds in one, which is not safe to open.',
    TOO_MANY_PIXELS: 'The picture is far too large. Scan it again with less detail.',
    BAD_ARCHIVE: 'The zip file is broken or not safe to unpack.',
    INFECTED: 'The scanner found malware in it.',
    WITHDRAWN: 'Taken away.',
  },
  problem: {
    BROKEN: 'cannot be read',
    ENCRYPTED: 'locked with a password',
    NO_PAGES: 'kept, but has no pages for the packet',
  },
  duplicate: 'the same file twice',
  replaced: 'replaced',
  build: 'Build packet',
  waiting: 'Packet {{version}} is about to be built',
  building: 'Building packet {{version}}: {{percent}} %',
  buildingLate:
    'Packet {{version}} takes longer than usual: {{percent}} %. It goes on without you; you can leave this page.',
  waitingLate:
    'Nobody has begun packet {{version}} yet: the service that builds packets is not running. It is built by itself once that runs again. Tell your administrator if it stays like this.',
  buildingAgain:
    'Packet {{version}}: a try to build it did not work ({{code}}). It is tried again by itself within a minute.',
  packet: 'Packet {{version}}',
  packetFailed: 'Packet {{version}} could not be built.',
  packetFailedNow:
    'Packet {{version}} could not be built in three tries. Press “Build packet” once more. If that does not work either, give your administrator this code: {{code}}.',
  missing: 'Missing: {{what}}',
  ready: 'ready to send',
  gap: {
    NO_CENTER: 'a chosen center',
    NO_RECORDS: 'records',
    WAITING: 'records that are not here yet',
    NO_FILE: 'a file of a record that is here',
    NOT_READABLE: 'a look whether a record is readable',
    FILE_LEFT_OUT: 'a file that could not go in',
    NO_AUTHORIZATION: 'a permission in force',
  },
  send: 'Send',
  sendPacket: 'Send packet {{version}}',
  how: 'How it was sent',
  howHint: 'Fax, portal, courier',
  why: 'Something is missing. Why send it all the same',
  saveSent: 'Record as sent',
  cancel: 'Cancel',
  sentBy: 'sent: {{how}}',
};

declare module '../../../i18n/catalogues.js' {
  interface Catalogues {
    caseFiles: typeof catalogue;
  }
}
