import { notShipped, ofKind } from '../boundaries.ts';

/** The content of `tsconfig.pure.json`: compiles pure code without Node's types. */
export function pureConfig() {
  return {
    extends: './tsconfig.json',
    compilerOptions: { types: [] },
    include: [...ofKind('pure').map((name) => `packages/${name}/src`), 'actions/*/src'],
    exclude: [...notShipped, 'actions/*/src/main.ts'],
  };
}

/** The content of `tsconfig.build.json`: compiles what ships to JavaScript for the bundles. */
export function buildConfig() {
  return {
    extends: './tsconfig.json',
    compilerOptions: {
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
    },
    include: ['packages/*/src', 'actions/*/src'],
    exclude: notShipped,
  };
}
