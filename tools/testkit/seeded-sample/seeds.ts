import { createHash } from 'node:crypto';

/**
 * Invented secrets in the shapes that scanners look for. They are made when a test runs: no scanner
 * flags this repository, and the source holds none of them.
 */
export const seeds = {
  githubToken: `ghp_${letters('github', 36)}`,
  awsKeyId: `AKIA${letters('key id', 16)
    .toUpperCase()
    .replaceAll(/[0189]/g, 'Q')}`,
  awsSecretKey: letters('secret key', 40),
  slackToken: ['xoxb', digits('team', 12), digits('user', 12), letters('slack', 24)].join('-'),
  password: letters('password', 20),
  keyLine1: letters('key line 1', 64),
  keyLine2: letters('key line 2', 64),
};

/** A key over several lines: none of them may be shown. */
export const privateKey = ['BEGIN', seeds.keyLine1, seeds.keyLine2, 'END']
  .map((line) => (line.length === 64 ? line : `-----${line} RSA PRIVATE KEY-----`))
  .join('\n');

function letters(name: string, length: number): string {
  const text = [1, 2].map((part) => hashed(`${name} ${part}`).toString('base64')).join('');
  return text.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, length);
}

function digits(name: string, length: number): string {
  return [...hashed(name)]
    .map((byte) => byte % 10)
    .join('')
    .slice(0, length);
}

function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
