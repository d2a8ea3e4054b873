import { isRecord } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';

/**
 * Whether a `.gitleaks.toml` has or extends rules. Without one gitleaks looks for nothing, and says
 * that it found no leaks. Text that is no TOML has rules: gitleaks itself refuses it.
 */
export async function hasRule(text: string): Promise<boolean> {
  const { parse } = await import('smol-toml');
  let config: Fields;
  try {
    config = lowerCase(parse(text));
  } catch {
    return true;
  }
  const { rules } = config;
  const extended = isRecord(config['extend']) ? lowerCase(config['extend']) : {};
  return (
    (Array.isArray(rules) && rules.length > 0) ||
    extended['usedefault'] === true ||
    (typeof extended['path'] === 'string' && extended['path'] !== '')
  );
}

/** gitleaks ignores the case of keys. */
function lowerCase(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]),
  );
}
