import { type Command, Option } from 'commander';
import {
  type Item,
  type OutlineSymbol,
  type Paragraph,
  type Profile,
  type ResolutionDocument,
  service,
} from '../../core/service.js';
import { Configurations } from '../configuration.js';
import { readInput } from '../input.js';
import { Locator } from '../locate.js';
import { configurationOf, profileOption } from '../options.js';
import { note, print } from '../terminal.js';

interface OutlineOptions {
  readonly format: 'text' | 'json';
  readonly profile?: Profile | 'auto';
}

/** `penholder outline`; `done` takes the exit code. */
export function addOutline(program: Command, done: (code: number) => void): void {
  program
    .command('outline')
    .summary('print the structure of a resolution')
    .description('Print the structure of a resolution.')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(profileOption())
    .action(async (file: string, { format, profile: wanted }: OutlineOptions) => {
      const configurations = new Configurations(configurationOf(wanted, undefined), undefined, note);
      const { profile } = await configurations.of(file);
      const { document } = await readInput(file, profile, note);
      if (format === 'json') print(JSON.stringify(outlineOf(document), null, 2));
      else
        process.stdout.write(
          service
            .documentSymbols(document)
            .map((symbol) => asText(symbol, ''))
            .join(''),
        );
      done(0);
    });
}

function asText({ name, detail, children }: OutlineSymbol, indent: string): string {
  const line = detail === '' ? name : `${name}  ${detail}`;
  return `${indent}${line}\n${children.map((child) => asText(child, `${indent}  `)).join('')}`;
}

function outlineOf({ text, resolution }: ResolutionDocument): unknown {
  const locator = new Locator(text);
  const { masthead, profile, parts, footnotes, citations } = resolution;

  const item = ({ label, text: words, span, items }: Item): unknown => ({
    label: label?.text ?? null,
    text: words,
    range: locator.range(span),
    items: items.map(item),
  });
  const paragraph = ({ label, opening, text: words, section, span, items }: Paragraph) => ({
    label: label?.text ?? null,
    opening: opening?.text ?? null,
    text: words,
    section,
    range: locator.range(span),
    items: items.map(item),
  });

  return {
    symbol: masthead.symbol?.text ?? null,
    title: masthead.title?.text ?? null,
    organ: parts.find(({ organ }) => organ !== null)?.organ?.name ?? null,
    profile,
    status: masthead.status,
    session: masthead.sessionNumber,
    date: masthead.isoDate,
    agendaItem: masthead.agendaItem?.text ?? null,
    sponsors: masthead.sponsorNames,
    parts: parts.map(({ label, title, organ, preambular, operative }) => ({
      label,
      title: title?.text ?? null,
      organ: organ?.name ?? null,
      preambular: preambular.map(paragraph),
      operative: operative.map(paragraph),
    })),
    footnotes: footnotes.map(({ label, text: words, span, references }) => ({
      label,
      text: words,
      range: locator.range(span),
      references: references.map((mark) => locator.range(mark.span)),
    })),
    citations: citations.map(({ kind, symbol, text: written, span }) => ({
      kind,
      symbol,
      text: written,
      range: locator.range(span),
    })),
  };
}
