import { map, oneOf, setOf, text } from '@ci-actions/yaml';
import type { ShapeValue } from '@ci-actions/yaml';
import { allowances, expect, protection, suppressions } from './describe-lists.ts';
import { phases } from './describe-phase.ts';
import { version } from './scalars.ts';

/** The policy file. Checks, JSON schema and reference are made from this. */
export const policyFile = map({
  version: {
    shape: version,
    about: 'the version of this format',
    required: true,
    enforced: 'by the reader',
  },
  phase: {
    shape: text,
    about: 'the phase in force; needed where `phases` stands',
    enforced: 'by the reader',
  },
  phases: {
    shape: phases,
    about:
      'in order; each inherits what it does not say, key by key, from the one before, the first from the built-in phase; none may be looser than an earlier one',
  },
  security: {
    shape: map({
      expect: {
        shape: expect,
        about: 'tools, or `tool: [targets]`: a gate is not green until each has reported',
      },
      'without-secrets': {
        shape: setOf(text),
        about: 'tools that may be absent on pull requests that get no secrets (forks, Dependabot)',
      },
    }),
    about: 'in every phase',
  },
  suppressions: {
    shape: suppressions,
    about:
      'findings that do not count; one of `rule`, `package` and `fingerprint` at least; a secret is excused by its fingerprint alone',
    enforced: 'as a whole',
  },
  jobs: {
    shape: map({
      'allowed-skips': {
        shape: allowances,
        about: 'jobs that may be skipped',
        enforced: 'as a whole',
      },
      'allowed-failures': {
        shape: allowances,
        about: 'jobs that may fail, or say `continue-on-error`',
        enforced: 'as a whole',
      },
    }),
    about: 'what holds for the jobs of a workflow',
  },
  'policy-changes': {
    shape: oneOf('report', 'deny'),
    about: 'what happens to a pull request that loosens this file; the base’s word counts',
  },
  'unused-suppressions': {
    shape: oneOf('report', 'deny'),
    about: 'what happens where a suppression matches nothing',
  },
  protection: { shape: protection, about: 'how branches are protected', enforced: 'as a whole' },
});

export type PolicyFile = ShapeValue<typeof policyFile>;
