import { map, oneOf, setOf, text } from '@ci-actions/yaml';
import type { ShapeValue } from '@ci-actions/yaml';
import { incompleteTools } from './describe-incomplete.ts';
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
    about: 'the phase in force; required if there are `phases`',
    enforced: 'by the reader',
  },
  phases: {
    shape: phases,
    about:
      'in order; each phase inherits the keys that it does not set from the phase before it, the first from the built-in phase; no phase may be looser than an earlier one',
  },
  security: {
    shape: map({
      expect: {
        shape: expect,
        about: 'tools, or `tool: [targets]`; a gate is green only if each has reported',
      },
      'without-secrets': {
        shape: setOf(text),
        about:
          'tools that may be missing on pull requests without access to secrets (forks, Dependabot)',
      },
      incomplete: {
        shape: incompleteTools,
        about:
          'tools whose good end always looks like a failed run: no `results` when clean, or `executionSuccessful: false` beside findings. Their reports are believed; an absent report still fails',
        enforced: 'as a whole',
      },
    }),
    about: 'security settings for every phase',
  },
  suppressions: {
    shape: suppressions,
    about:
      'findings that do not count; each entry needs at least one of `rule`, `package` and `fingerprint`; only a fingerprint suppresses a secret',
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
        about: 'jobs that may fail or use `continue-on-error`',
        enforced: 'as a whole',
      },
    }),
    about: 'exceptions for the jobs of a workflow',
  },
  'policy-changes': {
    shape: oneOf('report', 'deny'),
    about:
      'whether a pull request that loosens this file is reported or denied; the value on the base commit counts',
  },
  'unused-suppressions': {
    shape: oneOf('report', 'deny'),
    about: 'whether a suppression that matches no finding is reported or denied',
  },
  protection: { shape: protection, about: 'how branches are protected', enforced: 'as a whole' },
});

export type PolicyFile = ShapeValue<typeof policyFile>;
