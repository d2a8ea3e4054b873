import type { ReportEvent } from '../test-case.ts';
import type { XmlFollower } from './xml-document.ts';

/** Reads one XML format: pushes what it finds to `found`. */
export type XmlDialect = (found: ReportEvent[]) => XmlFollower;
