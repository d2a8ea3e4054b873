import { bandit } from './bandit.ts';
import type { Converter } from './converter.ts';

/** Every native report that is read. No two recognise the same. */
export const converters: readonly Converter[] = [bandit];
