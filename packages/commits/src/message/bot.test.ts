import { describe, expect, test } from '@jest/globals';
import { isBot, isUpdateBot } from './bot.ts';
import { samePerson } from './same-person.ts';

const person = (line: string) => {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(line) ?? [];
  return { name, email };
};

describe('bots and assistants', () => {
  test.each([
    'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
    'Renovate Bot <bot@renovateapp.com>',
    'Renovate <renovate@corp.example>',
    'dependabot <deps@corp.example>',
    'dependabot[bot] <support@dependabot.com>',
    'github-actions <github-actions@github.com>',
    'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'GitHub Action <action@github.com>',
    'GitHub <noreply@github.com>',
    'web-flow <19864447+web-flow@users.noreply.github.com>',
    'DefectDojo release bot <dojo-release-bot@users.noreply.github.com>',
    'semantic-release-bot <semantic-release-bot@martynus.net>',
    'vue-bot <bot@vuejs.org>',
    'Claude <noreply@anthropic.com>',
    'Claude Opus 4.8 (1M context) <NoReply@Anthropic.com>',
    'Claude <81847+claude@users.noreply.github.com>',
    'Copilot <175728472+Copilot@users.noreply.github.com>',
    'Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>',
    'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>',
    'Cursor Agent <cursoragent@cursor.com>',
    'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
    'gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
    'Gemini <noreply@google.com>',
    'aider (gpt-4o) <aider@aider.chat>',
    'Codex <codex@openai.com>',
    'openhands <openhands@all-hands.dev>',
    'Amp <amp@ampcode.com>',
  ])('%s', (line) => expect(isBot(person(line))).toBe(true));
});

describe('people', () => {
  test.each([
    'Claude Martin <claude.martin@example.org>',
    'Claude <claude@example.org>',
    'Devin Nusbaum <dwnusbaum@users.noreply.github.com>',
    'Renovate Smith <smith@example.org>',
    'Gemini Rossi <gemini@example.org>',
    'Jan Bot <jan.bot@example.nl>',
    'Jan <bot@example.nl>',
    'Ann (aider) <ann@example.org>',
    'Kyle Zeng <kylebot@openai.com>',
    'Ann Lee <ann@anthropic.com>',
    'Ann Lee <ann@github.com>',
    'Robot Fan <12345+robotfan@users.noreply.github.com>',
    // The account of another server is not the assistant's.
    'Claude Martin <claude@users.noreply.github.corp.example>',
    '<>',
  ])('%s', (line) => expect(isBot(person(line))).toBe(false));
});

test.each([
  ['dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>', true],
  ['dependabot-preview[bot] <27856297+dependabot-preview[bot]@users.noreply.github.com>', true],
  ['Renovate Bot <bot@renovateapp.com>', true],
  ['pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>', true],
  ['github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>', false],
  ['Renovate Smith <smith@example.org>', false],
])('updates dependencies: %s', (line, expected) => {
  expect(isUpdateBot(person(line))).toBe(expected);
});

describe('one person', () => {
  test.each([
    ['one address', 'Ann <ann@x.org>', 'A. Lee <ann@x.org>', true],
    ['one address in other letters', 'Ann <Ann@X.org>', 'A. Lee <ann@x.org>', true],
    [
      'one account',
      'Ann <12345+annlee@users.noreply.github.com>',
      'A. Lee <AnnLee@users.noreply.github.com>',
      true,
    ],
    [
      'one account of GitLab',
      'Ann <12345-annlee@users.noreply.gitlab.com>',
      'A. Lee <annlee@users.noreply.gitlab.com>',
      true,
    ],
    ['one name', 'Ann Lee <ann@x.org>', 'ann lee <ann@y.org>', true],
    [
      'accounts of two servers',
      'Ann <annlee@users.noreply.github.com>',
      'A. Lee <annlee@users.noreply.github.corp.example>',
      false,
    ],
    [
      'two accounts',
      'Ann <12345+annlee@users.noreply.github.com>',
      'Bob <12345+annleest@users.noreply.github.com>',
      false,
    ],
    ['a mailbox that is no account', 'Ann <annlee@x.org>', 'Bob <annlee@y.org>', false],
    ['no address', 'Ann <>', 'Bob <>', false],
    ['no name', '<ann@x.org>', '<bob@x.org>', false],
    ['an assistant and its namesake', 'Claude <noreply@anthropic.com>', 'Claude <c@x.org>', false],
  ])('%s', (_, a, b, expected) => {
    expect(samePerson(person(a), person(b))).toBe(expected);
    expect(samePerson(person(b), person(a))).toBe(expected);
  });
});
