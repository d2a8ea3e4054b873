import type { Protection } from '../model/policy.ts';
import type { UnplacedChange } from './policy-change.ts';

/** Flags that are looser if true; all others are stricter if true. */
const permissive: readonly string[] = ['force-pushes', 'deletions'];

/** Requirements that are weaker than before; a removed key requires nothing. */
export function protectionChanges(base?: Protection, head?: Protection): UnplacedChange[] {
  if (!base && !head) return [];
  if (base && !head) return [{ key: 'protection', was: 'set', now: 'not set' }];
  return [
    ...fewer('branch', base?.branch, head?.branch ?? []),
    ...approvals(base?.approvals, head?.approvals),
    ...flags(base?.flags ?? {}, head?.flags ?? {}),
    ...fewer('checks', base?.lists['checks'], head?.lists['checks'] ?? []),
    ...more('push-access', base?.lists['push-access'], head?.lists['push-access']),
    ...more('merge-methods', base?.lists['merge-methods'], head?.lists['merge-methods']),
  ];
}

function change(name: string, was: string, now: string): UnplacedChange {
  return { key: `protection.${name}`, was, now };
}

function approvals(base = 0, head = 0): UnplacedChange[] {
  return head < base ? [change('approvals', String(base), String(head))] : [];
}

type Flags = Protection['flags'];

function flags(base: Flags, head: Flags): UnplacedChange[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  return names.flatMap((name) => {
    const strict = !permissive.includes(name);
    const [was, now] = [base[name], head[name]];
    const given = was === strict && now !== strict;
    const opened = was === undefined && now === true && !strict;
    return given || opened ? [change(name, text(was), text(now))] : [];
  });
}

function text(flag: boolean | undefined): string {
  return flag === undefined ? 'not set' : String(flag);
}

function fewer(
  name: string,
  base: readonly string[] = [],
  head: readonly string[],
): UnplacedChange[] {
  const gone = base.filter((element) => !head.includes(element));
  return gone.length > 0 ? [change(name, gone.join(', '), 'removed')] : [];
}

/** Lists that restrict: only their elements are allowed; without a list, everything is. */
function more(
  name: string,
  base: readonly string[] | undefined,
  head: readonly string[] | undefined,
): UnplacedChange[] {
  if (!base) return [];
  if (!head) return [change(name, `only ${base.join(', ')}`, 'not set')];
  const added = head.filter((element) => !base.includes(element));
  return added.length > 0
    ? [change(name, `only ${base.join(', ')}`, `also ${added.join(', ')}`)]
    : [];
}
