export * from './mail-sink.js';
export * from './twilio-server.js';
