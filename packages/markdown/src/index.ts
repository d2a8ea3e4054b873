export { boundedLines } from './bounded-list.ts';
export { durationText } from './duration-text.ts';
export { fileLink } from './file-link.ts';
export type { FileLink } from './file-link.ts';
export { logText, oneLine, visible } from './harmless.ts';
export { code, codeBlock, details, document, escaped, table, unknownNumber } from './markdown.ts';
export type { Cell } from './markdown.ts';
export { lastPart, shorten, wholeLines } from './shorten.ts';
export { withoutCredentials } from './without-credentials.ts';
