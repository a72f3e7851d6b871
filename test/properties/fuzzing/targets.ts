import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAkn } from '../../../server/src/core/convert/akn/read.js';
import { NOTATIONS } from '../../../server/src/core/convert/text/notation.js';
import { writeText } from '../../../server/src/core/convert/text/write.js';
import { readXml, XmlError } from '../../../server/src/core/convert/xml.js';
import { service } from '../../../server/src/core/service.js';
import { officialTexts, officialXml } from '../../bench/official.js';
import { seeds } from '../../support/seeds.js';
import { fixAllConverges, holds, sameTwice } from '../checks.js';
import { SIGNS } from '../texts.js';
import type { Material } from './mutate.js';

export interface Target {
  readonly material: Material;
  /** Throws when an invariant is broken. */
  readonly check: (text: string) => void;
  /** What is timed on long texts. */
  readonly run: (text: string) => void;
}

/** The targets by the name that the command line gives. */
export const targets: Readonly<Record<string, () => Target>> = {
  text: () =>
    onTexts((text) => {
      holds(text);
      sameTwice(text);
    }),
  fixes: () => onTexts(fixAllConverges),
  xml: () => ({
    material: {
      signs: nonEmpty(XML_SIGNS),
      corpus: nonEmpty([...XML_TEXTS, ...officialXml(60).map((xml) => shortened(xml))]),
    },
    check: readsOrRefuses,
    run: readsOrRefuses,
  }),
};

function onTexts(check: (text: string) => void): Target {
  return {
    material: {
      signs: nonEmpty([...SIGNS, ...MORE_SIGNS]),
      corpus: nonEmpty([...seedPieces(), ...fixtures(), ...officialPieces()]),
    },
    check,
    run: (text) => {
      const document = service.createDocument(text);
      service.diagnose(document);
      void document.resolution.citations;
      service.documentSymbols(document);
      service.foldingRanges(document);
      service.semanticTokens(document);
      service.renumberFootnotes(document);
      service.renumberOperativeParagraphs(document);
    },
  };
}

/** An XML text is read, or refused with an `XmlError`; what is read can be written and read again. */
function readsOrRefuses(xml: string): void {
  try {
    readXml(xml);
    const { content } = readAkn(xml);
    for (const notation of NOTATIONS) holds(writeText(content, notation));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (error.message === '' || /[\r\n]/.test(error.message))
      throw new Error(`a refusal is one line: ${JSON.stringify(error.message)}`);
  }
}

// Forms that no seed has.
const MORE_SIGNS = [
  '\\(a\\) ',
  '1\\. ',
  '> ',
  '<br>',
  '<u>',
  '</u>',
  '***',
  '\u00ad',
  '\u200b',
  '\u200f',
  'FORUM: ',
  'SUBMITTED BY: ',
  'QUESTION OF: ',
  'Whereas ',
  'Be it resolved ',
  '[Adopted without a vote.]',
  'Notes',
  '3 bis. ',
  'OP1. ',
  'PP2. ',
  'Resolution 2178 (2014)',
  'resolutions 61/180 of 20 December 2006 and 67/190',
  'paragraph 3 above',
  'United Nations, Treaty Series, vol. 2225, No. 39574.',
  'The Assemblée générale,',
  'L’Assemblée générale,',
  '大会,',
  'الجمعية العامة،',
];

const XML_SIGNS = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&a;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  '"',
  "'",
  'xmlns:a="b"',
  '\0',
  '\ufeff',
  '\ud800',
  '<p>',
  '</p>',
  '<num>1.</num>',
  '<num>(a)</num>',
  '<num/>',
  '<authorialNote marker="1"><p>x</p></authorialNote>',
  '<authorialNote/>',
  '<eol/>',
  '<span class="italic">x</span>',
  '<subheading>II</subheading>',
  '<paragraph>',
  '</paragraph>',
  '<statement>',
  '</statement>',
  '<point>',
  '</point>',
  '<list>',
  '</list>',
  '<preamble>',
  '<mainBody/>',
  '<table><tr><td>1</td></tr></table>',
  '<conclusions><p/></conclusions>',
  '<documentCollection>',
  '<components>',
];

const XML_TEXTS = [
  '<akomaNtoso><statement><preface><p><docNumber>77/1.</docNumber><docTitle>Title</docTitle></p></preface><preamble><formula><p><span class="italic">The General Assembly</span>,</p></formula><container><p><span class="italic">Recalling</span> its resolution,<authorialNote marker="1"><p>Resolution 1/1.</p></authorialNote></p></container></preamble><mainBody><paragraph><num>1.</num><content><p><span class="italic">Decides</span> to act:</p></content><list><point><num>(a)</num><content><p>One;</p></content></point></list></paragraph></mainBody><conclusions><p>1st meeting<eol/>1 January 2020</p></conclusions></statement></akomaNtoso>',
];

function nonEmpty(list: readonly string[]): readonly [string, ...string[]] {
  return list as readonly [string, ...string[]];
}

/** Pieces of some thousand characters: short enough for hundreds of runs in a second. */
function cut(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
}

const seedPieces = (): string[] => seeds.flatMap(({ text }) => [text.slice(0, 6000), ...cut(text, 2000)]);

const officialPieces = (): string[] => officialTexts(60).flatMap(({ text }) => cut(text, 2000).slice(0, 4));

function fixtures(): string[] {
  const folder = join(process.cwd(), 'test/rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** An official file without its classification and with the middle of its body left out. */
function shortened(xml: string): string {
  const spare = xml.replace(/<(classification|identification|references)\b[\s\S]*?<\/\1>/g, '');
  return spare.length < 8000 ? spare : spare.slice(0, 5000) + spare.slice(-3000);
}
