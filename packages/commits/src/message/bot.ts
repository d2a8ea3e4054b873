import type { Person } from './commit.ts';
import { noreplyAccount } from './noreply-account.ts';

/** Accounts on github.com whose login does not say bot; people may have these names. */
const logins: ReadonlySet<string> = new Set([
  'actions-user',
  'allcontributors',
  'ampagent',
  'claude',
  'codex',
  'copilot',
  'copilot-swe-agent',
  'cursoragent',
  'dependabot',
  'dependabot-preview',
  'devin-ai-integration',
  'factorydroid',
  'gemini-code-assist',
  'github-actions',
  'google-labs-jules',
  'imgbot',
  'mergify',
  'openhands-agent',
  'renovate',
  'web-flow',
]);

/** Names that no person has: they are logins, or what the tool calls itself by default. */
const names: ReadonlySet<string> = new Set([
  'copilot',
  'copilot-swe-agent',
  'dependabot',
  'dependabot-preview',
  'devin-ai-integration',
  'github-actions',
  'github actions',
  'github copilot',
  'google-labs-jules',
  'greenkeeper',
  'renovate',
  'renovate bot',
  'web-flow',
]);

/** Addresses that tools write themselves. Their makers' other addresses are people's. */
const addresses: ReadonlySet<string> = new Set([
  'action@github.com',
  'actions@github.com',
  'copilot@github.com',
  'github-actions@github.com',
  'noreply@github.com',
  'support@github.com',
  'support@dependabot.com',
  'support@greenkeeper.io',
  'bot@renovateapp.com',
  'renovate@whitesourcesoftware.com',
  'aider@aider.chat',
  'amp@ampcode.com',
  'cascade@windsurf.ai',
  'chatgpt@openai.com',
  'claude@anthropic.com',
  'codex@openai.com',
  'crush@charm.land',
  'cursoragent@cursor.com',
  'devin@cognition-labs.com',
  'droid@factory.ai',
  'gemini-code-assist@google.com',
  'jules@google.com',
  'noreply@google.com',
  'openhands@all-hands.dev',
  'qwen-coder@alibabacloud.com',
]);

/** Makers of assistants, whose tools commit as `noreply@…`, `agent@…` or `bot@…`. */
const ofMaker =
  /^(?:no-?reply|agent|bot)@(?:[\w-]+\.)*(?:aider\.chat|anthropic\.com|claude\.ai|cline\.bot|codeium\.com|cognition\.ai|continue\.dev|cursor\.com|cursor\.sh|devin\.ai|openai\.com|opencode\.ai|replit\.com|tabnine\.com|warp\.dev|windsurf\.com)$/;

/** `release-bot@x.org`, where the name says bot as well: `bot@` alone may be a surname. */
const botMailbox = /(?:^|[-_+])bot@/;
const botName = /(?:^|[\s_-])bot$/i;

/**
 * Whether a bot or an assistant commits under this name and address. A name that a person may have
 * (`Claude`, `Devin`) does not decide it: the address or the form of the login does.
 */
export function isBot({ name, email }: Person): boolean {
  if (name.endsWith('[bot]') || names.has(name.toLowerCase())) return true;
  const address = email.toLowerCase();
  if (address.includes('[bot]@') || addresses.has(address) || ofMaker.test(address)) return true;
  const account = noreplyAccount(address);
  if (account !== undefined) {
    const { login, host } = account;
    return login.endsWith('-bot') || (host === 'github.com' && logins.has(login));
  }
  return botMailbox.test(address) && botName.test(name);
}

const updaters =
  /^(?:dependabot|renovate|greenkeeper|depfu|pyup|snyk|scala-steward|pre-commit-ci)/i;

/** Whether the person is a bot that updates dependencies. */
export function isUpdateBot(person: Person): boolean {
  return updaters.test(person.name) && isBot(person);
}
