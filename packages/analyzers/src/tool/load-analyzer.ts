import type { Analyzer } from './analyzer.ts';
import type { LintTool, ScanTool } from './names.ts';

type Load = () => Promise<Analyzer>;

/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders: Readonly<Partial<Record<LintTool | ScanTool, Load>>> = {
  bandit: async () => (await import('../bandit/command.ts')).bandit,
  black: async () => (await import('../black/command.ts')).black,
  mypy: async () => (await import('../mypy/command.ts')).mypy,
  ruff: async () => (await import('../ruff/command.ts')).ruff,
  'ruff-format': async () => (await import('../ruff-format/command.ts')).ruffFormat,
  yamllint: async () => (await import('../yamllint/command.ts')).yamllint,
};

export async function loadAnalyzer(name: LintTool | ScanTool): Promise<Analyzer> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no adapter for ${name}`);
  return load();
}
