import { notShipped, ofKind } from '../boundaries.ts';

/** The whole of `tsconfig.pure.json`: pure code, compiled where Node's types do not exist. */
export function pureConfig() {
  return {
    extends: './tsconfig.json',
    compilerOptions: { types: [] },
    include: [...ofKind('pure').map((name) => `packages/${name}/src`), 'actions/*/src'],
    exclude: [...notShipped, 'actions/*/src/main.ts'],
  };
}

/** The whole of `tsconfig.build.json`: what ships, as the JavaScript that is bundled. */
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
