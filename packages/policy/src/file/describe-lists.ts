import type { ExpectedTool } from '@ci-actions/findings';
import {
  flag,
  listOf,
  map,
  oneOf,
  refuse,
  setOf,
  text,
  wholeNumber,
  written,
} from '@ci-actions/yaml';
import type { Field, MapNode, Reading, Shape } from '@ci-actions/yaml';
import { day, pathGlob } from './scalars.ts';

const reason = { shape: text, about: 'why this is acceptable', required: true } satisfies Field;
const owner = { shape: text, about: 'who is responsible', required: true } satisfies Field;
const expires = {
  shape: day,
  about: 'the last UTC day on which it is valid',
  required: true,
} satisfies Field;

/** A list; each element has the line on which it begins. */
function numbered<T extends object>(
  item: Shape<T>,
): Shape<readonly (T & { readonly line: number })[]> {
  return listOf<T & { readonly line: number }>({
    ...item,
    read: (node, path, reading) => {
      const value = item.read(node, path, reading);
      return value && { ...value, line: node.line };
    },
  });
}

const suppression = map({
  tool: { shape: text, about: 'the name of the tool or its first word, case-insensitive' },
  rule: { shape: text, about: "the rule's id" },
  path: { shape: pathGlob, about: 'a glob for the path of the finding' },
  package: { shape: text, about: 'the name of the affected package' },
  fingerprint: {
    shape: text,
    about: "a fingerprint of the result, as shown in security-gate's summary",
  },
  reason,
  owner,
  expires,
});

/** The JSON schema for the rule that check-lists.ts checks. */
const namesFinding = ['rule', 'package', 'fingerprint'].map((key) => ({ required: [key] }));

export const suppressions = numbered({
  ...suppression,
  schema: { ...suppression.schema, anyOf: namesFinding },
});

export const allowances = numbered(
  map({
    workflow: {
      shape: text,
      about: 'the workflow file, such as `ci.yml`',
      required: true,
    },
    job: { shape: text, about: 'the id of the job', required: true },
    reason,
    owner,
    expires,
  }),
);

const targets = listOf(text, 1);

/** A tool, or a map of one tool to its target or targets. */
const expectedTool: Shape<ExpectedTool> = {
  accepted: 'a tool, or "tool: target", or "tool: [target, target]"',
  schema: {
    oneOf: [
      text.schema,
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: { oneOf: [text.schema, targets.schema] },
      },
    ],
  },
  read: (node, path, reading) => {
    if (node.kind === 'map') return toolWithTargets(node, path, reading);
    if (node.kind === 'list' || node.value === null || typeof node.value === 'boolean') {
      return refuse(reading, path, node, written(node), expectedTool.accepted);
    }
    const tool = text.read(node, path, reading);
    return tool === undefined ? undefined : { tool, targets: [] };
  },
};

function toolWithTargets(node: MapNode, path: string, reading: Reading): ExpectedTool | undefined {
  const [entry, ...others] = node.entries;
  if (!entry || others.length > 0 || entry.key.trim() === '') {
    const keys = node.entries.map(({ key }) => key).join(', ');
    return refuse(reading, path, node, keys, `${expectedTool.accepted}; one tool per element`);
  }
  const one = entry.value.kind === 'list' ? targets : text;
  const value = one.read(entry.value, `${path}.${entry.key}`, reading);
  if (value === undefined) return undefined;
  return { tool: entry.key, targets: typeof value === 'string' ? [value] : value };
}

export const expect = listOf(expectedTool);

const branches: Shape<string | readonly string[]> = {
  accepted: 'a branch, or a list of branches',
  schema: { oneOf: [text.schema, targets.schema] },
  read: (node, path, reading) => (node.kind === 'list' ? targets : text).read(node, path, reading),
};

export const protection = map({
  branch: { shape: branches, about: 'one branch or a list of branches', required: true },
  approvals: {
    shape: wholeNumber(0, 10),
    about: 'number of approving reviews that a pull request needs',
  },
  'dismiss-stale': { shape: flag, about: 'a push dismisses approvals' },
  'code-owners': { shape: flag, about: 'a code owner must approve' },
  'conversation-resolution': { shape: flag, about: 'every conversation must be resolved' },
  'linear-history': { shape: flag, about: 'no merge commits' },
  'up-to-date': { shape: flag, about: 'a pull request must be up to date with the branch' },
  'include-admins': { shape: flag, about: 'the rules apply to administrators too' },
  'push-access': { shape: setOf(text), about: 'the only ones that may push' },
  'merge-methods': {
    shape: setOf(oneOf('merge', 'squash', 'rebase')),
    about: 'how a pull request may be merged',
  },
  'merge-queue': { shape: flag, about: 'pull requests are merged by a merge queue' },
  'force-pushes': { shape: flag, about: 'force pushes are allowed' },
  deletions: { shape: flag, about: 'the branch may be deleted' },
  checks: { shape: setOf(text), about: 'checks that must succeed, by the names that they report' },
});
