import { ofKind } from '../boundaries.ts';

/** The whole of `tsconfig.pure.json`: pure code, compiled where Node's types do not exist. */
export function pureConfig() {
  return {
    extends: './tsconfig.json',
    compilerOptions: { types: [] },
    include: [...ofKind('pure').map((name) => `packages/${name}/src`), 'actions/*/src'],
    exclude: ['**/*.test.ts', 'actions/*/src/main.ts'],
  };
}
