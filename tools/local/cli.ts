// npm run action -- ACTION [--INPUT VALUE]...: runs a bundle of dist/ as a runner does.
import { join } from 'node:path';
import { actionSource } from '../docs/action-source.ts';
import { localRun } from './local-run.ts';

// The action stops itself and its children. Exiting earlier would lose its last output.
process.on('SIGINT', () => {});

process.exitCode = await localRun(process.argv.slice(2), {
  dist: join(import.meta.dirname, '../../dist'),
  // npm starts scripts in the repository; INIT_CWD is the folder of the user.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
  print: (text) => console.log(text),
  inputsOf: async (action) => (await actionSource(action)).inputs,
});
