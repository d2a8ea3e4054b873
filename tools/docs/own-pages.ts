import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../repository.ts';

/**
 * The extra pages of an action: each file `actions/<action>/docs/<page>-page.ts` exports `page()`,
 * which becomes `<action>-<page>.md`.
 */
export async function ownPages(action: string): Promise<readonly (readonly [string, string])[]> {
  const folder = join(root, 'actions', action, 'docs');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const found = files.filter((file) => file.endsWith('-page.ts'));
  return Promise.all(
    found.map(async (file) => {
      const { page } = (await import(pathToFileURL(join(folder, file)).href)) as {
        readonly page: () => string | Promise<string>;
      };
      return [`${action}-${file.replace(/-page\.ts$/, '.md')}`, await page()] as const;
    }),
  );
}
