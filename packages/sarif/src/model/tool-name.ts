import { sameTool } from '@ci-actions/findings';
import type { Run } from './log.ts';

export { sameTool };

export function toolName(run: Run): string {
  return run.tool.driver.name;
}
