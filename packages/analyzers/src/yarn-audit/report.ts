import type { Converter } from '../convert/converter.ts';
import { messagesOf } from '../convert/native-report.ts';
import { convertYarn1, isYarn1 } from './yarn-1.ts';
import { convertYarn4, isYarn4 } from './yarn-4.ts';

/** `yarn audit --json` of Yarn 1 and `yarn npm audit --json` of Yarn 4: JSON messages. */
export const yarnAudit: Converter = {
  tool: 'yarn-audit',
  kind: 'security',
  informationUri: 'https://yarnpkg.com/cli/npm/audit',
  recognises: (report) => {
    const messages = messagesOf(report);
    return messages.length > 0 && (isYarn1(messages) || isYarn4(messages));
  },
  convert: (report) => {
    const messages = messagesOf(report);
    if (isYarn1(messages)) return convertYarn1(messages);
    return isYarn4(messages) ? convertYarn4(messages) : { refused: 'holds no report of Yarn' };
  },
};
