/** A label in ZPL, the language of thermal printers: carets and tildes in the text are commands there. */
export function label({ to, id }) {
  const lines = [...to, id].map((line) => line.replaceAll(/[\^~]/g, ' '));
  const fields = lines.map((line, at) => `^FO40,${40 + at * 60}^A0N,40^FD${line}^FS`);
  return `^XA${fields.join('')}^XZ`;
}
