export * from './mail-sink.js';
export * from './readability.js';
