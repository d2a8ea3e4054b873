import { refusal } from '../recognise/format.ts';
import type { XmlFormat, XmlRoot } from '../recognise/format.ts';
import { refusedXml } from '../recognise/refused-xml.ts';
import { xmlFormats } from '../recognise/xml-formats.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import { followXml } from './xml-document.ts';
import type { Attributes, XmlFollower } from './xml-document.ts';

/** Reads any XML report that we know: the root element and its first child say which it is. */
export async function* readXml(
  chunks: AsyncIterable<string>,
  formats: readonly XmlFormat[] = xmlFormats,
): AsyncGenerator<readonly ReportEvent[]> {
  const found: ReportEvent[] = [];
  const takeFound = () => found.splice(0);
  for await (const events of followXml(chunks, dispatching(found, formats), takeFound)) {
    if (events.length > 0) yield events;
  }
}

/** Holds the root back until its first child, or its end, has told the format. */
function dispatching(found: ReportEvent[], formats: readonly XmlFormat[]): XmlFollower {
  let root: { name: string; attributes: Attributes } | undefined;
  let follower: XmlFollower | undefined;

  function begin(firstChild: string | undefined): XmlFollower {
    const { name, attributes } = root ?? { name: '', attributes: {} };
    const begun = formatOf({ name, attributes, firstChild }, formats).dialect(found);
    begun.open(name, attributes);
    return begun;
  }

  return {
    open(name, attributes) {
      if (root === undefined) {
        root = { name, attributes };
        return false;
      }
      follower ??= begin(name);
      return follower.open(name, attributes);
    },
    close(name, text) {
      follower ??= begin(undefined);
      follower.close(name, text);
    },
  };
}

function formatOf(root: XmlRoot, formats: readonly XmlFormat[]): XmlFormat {
  const refused = refusedXml.find(({ fits }) => fits(root));
  if (refused) throw new UnreadableReport(refusal(refused));
  const format = formats.find(({ fits }) => fits(root));
  if (format) return format;
  const child = root.firstChild === undefined ? '' : `, the first in it <${root.firstChild}>`;
  const known = formats.map(({ name }) => name).join(', ');
  throw new UnreadableReport(
    `its root element is <${root.name}>${child}: no test report that is read (${known})`,
  );
}
