/** A file that breaks a rule, the check that must find it, and a part of its message. */
export type Violation = [
  rule: string,
  path: string,
  source: string,
  by: 'linter' | 'syntax' | 'types',
  words: string,
];
