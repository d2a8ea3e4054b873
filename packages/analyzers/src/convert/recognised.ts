import type { Converter } from './converter.ts';
import { fits } from './shape.ts';
import type { Shape } from './shape.ts';

/**
 * A JSON report is recognised by its marks, keys that no other tool's reports have together, and
 * by the shape of all that is converted of it. With the marks alone it is refused by name.
 */
export function byMarks(
  marks: Shape,
  shape: Shape,
): Required<Pick<Converter, 'recognises' | 'flawOf'>> {
  return {
    recognises: ({ value }) => fits(value, marks) && fits(value, shape),
    flawOf: ({ value }) => (fits(value, marks) ? shape(value, '') : undefined),
  };
}
