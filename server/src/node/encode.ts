import { type Spelling, UPPER } from './decode.js';

const BYTE_ORDER_MARK = '\ufeff';

/** The bytes of `text`, the inverse of `decode`; null when the encoding has no sign for one of its characters. */
export function encode(text: string, { encoding, byteOrderMark }: Spelling): Buffer | null {
  const marked = byteOrderMark ? BYTE_ORDER_MARK + text : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8');
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'windows-1252':
      return toWindows1252(text);
  }
}

function toWindows1252(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) {
      bytes[at] = code;
      continue;
    }
    const upper = UPPER.indexOf(text.charAt(at));
    if (upper < 0) return null;
    bytes[at] = 0x80 + upper;
  }
  return bytes;
}
