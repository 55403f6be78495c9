/** Each room with the rooms it may import. Tags stand in the package.json files. */
export const ARROWS = {
  domain: [],
  contract: [],
  data: ['domain'],
  identity: ['domain', 'data'],
  messaging: ['domain', 'data', 'identity'],
  reminders: ['domain', 'data', 'identity', 'messaging'],
  casework: ['domain', 'data', 'identity', 'messaging', 'reminders'],
  insights: ['domain', 'data', 'identity', 'messaging', 'reminders', 'casework'],
  interop: ['domain', 'data', 'identity', 'messaging', 'reminders', 'casework'],
  api: ['contract', 'domain', 'data', 'identity', 'messaging', 'reminders', 'casework', 'insights', 'interop'],
  worker: ['contract', 'domain', 'data', 'identity', 'messaging', 'reminders', 'casework', 'insights', 'interop'],
  web: ['contract', 'domain'],
  e2e: ['contract', 'domain'],
};
