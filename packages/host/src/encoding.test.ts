import { expect, it } from '@jest/globals';
import { encodingOf } from './encoding.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['an empty file', Buffer.from(''), 'utf-8'],
  ['JSON', Buffer.from('{}'), 'utf-8'],
  ['a little-endian byte order mark', Buffer.from('\ufeff<a/>', 'utf16le'), 'utf-16le'],
  ['little-endian XML without a byte order mark', Buffer.from('<?xml', 'utf16le'), 'utf-16le'],
  [
    'big-endian XML without a byte order mark',
    Buffer.from('<?xml', 'utf16le').swap16(),
    'utf-16be',
  ],
  ['declared Latin-1', latin1('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'iso-8859-1'],
  [
    'declared in single quotes',
    latin1("<?xml version='1.0' encoding='windows-1252'?>"),
    'windows-1252',
  ],
  [
    'declared with a byte order mark',
    latin1('\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?>'),
    'utf-8',
  ],
  ['declared without a hyphen', latin1('<?xml version="1.0" encoding="utf8"?>'), 'utf8'],
  ['UTF-16 declared in single bytes', latin1('<?xml version="1.0" encoding="utf-16"?>'), 'utf-8'],
  ['an unknown name', latin1('<?xml version="1.0" encoding="klingon"?>'), 'utf-8'],
  ['an attribute of another element', latin1('<a encoding="ISO-8859-1"/>'), 'utf-8'],
])('%s', (_, bytes, expected) => {
  expect(encodingOf(bytes)).toBe(expected);
});
