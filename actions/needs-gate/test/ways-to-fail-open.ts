import type { Way } from './way.ts';
import { waysOfFiles } from './ways-of-files.ts';
import { waysOfJobs } from './ways-of-jobs.ts';

export const ways: readonly Way[] = [...waysOfJobs, ...waysOfFiles];
