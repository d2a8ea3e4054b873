import { parseSync } from '@swc/core';

export interface Syntax {
  /** Every module that the file names: static, dynamic, re-exported or in a type. */
  readonly imports: readonly string[];
  /** Whether it has an `import()` of a computed name. */
  readonly computed: boolean;
  /** Expressions that read the clock or a random number. */
  readonly impure: readonly string[];
}

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const importing = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TsExternalModuleReference',
];

/** Parses what the linter cannot check: `import()`, and calls such as `new Date()`. */
export function syntaxOf(source: string): Syntax {
  const imports: string[] = [];
  const impure: string[] = [];
  let computed = false;
  visit(parseSync(source, { syntax: 'typescript', target: 'es2024' }), (node) => {
    const named = moduleOf(node);
    if (typeof named === 'string') imports.push(named);
    else if (named === null) computed = true;
    const expression = clockOrRandom(node);
    if (expression !== undefined) impure.push(expression);
  });
  return { imports, computed, impure };
}

function visit(value: unknown, onNode: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  onNode(value as Node);
  for (const child of Object.values(value)) visit(child, onNode);
}

/** The module that a node imports; null for a computed name; undefined if it imports nothing. */
function moduleOf(node: Node): string | null | undefined {
  if (importing.includes(node.type ?? '')) return literal(node['source'] ?? node['expression']);
  if (node.type === 'TsImportType') return literal(node['argument']);
  if (node.type !== 'CallExpression' || (node['callee'] as Node).type !== 'Import')
    return undefined;
  return literal((node['arguments'] as { expression: unknown }[])[0]?.expression) ?? null;
}

function literal(value: unknown): string | undefined {
  const node = (value ?? {}) as Node;
  return node.type === 'StringLiteral' ? String(node['value']) : undefined;
}

function clockOrRandom(node: Node): string | undefined {
  const callee = (node['callee'] ?? {}) as Node;
  const given = (node['arguments'] ?? []) as unknown[];
  const ofDate = callee.type === 'Identifier' && callee['value'] === 'Date';
  if (node.type === 'NewExpression' && ofDate && given.length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && ofDate) return 'Date()';
  if (node.type !== 'MemberExpression') return undefined;
  const member = [node['object'], node['property']].map((part) => String((part as Node)['value']));
  const name = member.join('.');
  return name === 'Date.now' || name === 'Math.random' ? name : undefined;
}
