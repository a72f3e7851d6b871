export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text is spelt in bytes. */
export interface Spelling {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

export interface Decoded extends Spelling {
  /** Without byte order mark. */
  readonly text: string;
}

/** What windows-1252 has where Latin-1 has control characters; the five free places keep theirs. */
export const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text in `bytes`: UTF-16 by its byte order mark, otherwise UTF-8, otherwise windows-1252, in which older
 * word processors saved plain text. Null when the bytes are no text: neither of them and with zero bytes.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text, encoding: 'utf-8', byteOrderMark };
  } catch {
    if (bytes.includes(0)) return null;
    return { text: fromWindows1252(bytes), encoding: 'windows-1252', byteOrderMark: false };
  }
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, byteOrderMark: true };
}

// Node's own decoder for this encoding reads 80–9F as Latin-1 in some versions, and these are the quotation marks.
function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);
}
