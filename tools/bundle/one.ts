import { bundleAction } from './bundle-action.ts';

const [action, out] = process.argv.slice(2);
if (!action || !out) throw new Error('usage: one.ts ACTION FOLDER');
try {
  await bundleAction(action, out);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
