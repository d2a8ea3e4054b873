/** Whether a name can be what a template becomes: an expression in the template matches any text. */
export function matchesTemplate(template: string, name: string, openEnd = false): boolean {
  const parts = template.split(/\$\{\{[^]*?\}\}/);
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  if (!name.startsWith(first) || (!openEnd && !name.endsWith(last))) return false;
  const end = openEnd ? name.length : name.length - last.length;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}
