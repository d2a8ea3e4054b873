/** A file that breaks a rule, and who must name it with which words. */
export type Violation = [
  rule: string,
  path: string,
  source: string,
  by: 'linter' | 'syntax' | 'types',
  words: string,
];
