import type { Target } from '@ci-actions/analyzers';
import type { Kind } from '@ci-actions/inputs';

const kinds = ['image', 'dir', 'sbom'] as const;

const accepted = 'lines "image:REF", "dir:PATH" or "sbom:PATH", each once';

/** The input `target`. */
export const targetKind: Kind<readonly Target[]> = {
  accepted,
  parse: (given) => {
    const targets: Target[] = [];
    for (const line of given.split('\n').map((one) => one.trim())) {
      if (line === '') continue;
      const kind = kinds.find((one) => line.startsWith(`${one}:`));
      const value = kind === undefined ? '' : line.slice(kind.length + 1).trim();
      const again = targets.some((one) => one.kind === kind && one.value === value);
      // A value that begins with a dash would be an option of the tool.
      if (kind === undefined || value === '' || value.startsWith('-') || again) return { accepted };
      targets.push({ kind, value });
    }
    return targets.length > 0 ? { value: targets } : { accepted };
  },
};
