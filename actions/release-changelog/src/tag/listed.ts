const most = 5;

/** `v1.0.0, v1.0.1 and 3 more`: names for a sentence; untrusted. */
export function listed(names: readonly string[]): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}
