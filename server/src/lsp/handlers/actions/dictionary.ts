import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Diagnostic } from '../../../core/service.js';
import type { Snapshot } from '../../documents.js';
import { ADD_WORD_FOR_USER, COMMANDS } from '../../protocol.js';
import { toDiagnostic } from '../../to-diagnostic.js';
import type { Context } from '../context.js';

/** Rules whose findings are words that the user may know better. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(['spelling', 'acronym', 'opening-unknown']);

const LONGEST = 80;

/** "Add the word to the dictionary" of the project and of the user. */
export function dictionaryActions(context: Context, snapshot: Snapshot, finding: Diagnostic): CodeAction[] {
  if (!ABOUT_WORDS.has(finding.rule.id)) return [];
  const word = wordsIn(snapshot.document.text.slice(finding.span.start, finding.span.end));
  if (word === '' || word.length > LONGEST) return [];
  const base = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(snapshot, finding, context.abilities)],
  };
  const actions: CodeAction[] = [
    {
      ...base,
      title: `Add “${word}” to the dictionary of the project`,
      command: { title: `Add “${word}”`, command: COMMANDS.addWord, arguments: [snapshot.uri, word] },
    },
  ];
  if (context.abilities.userDictionary) {
    actions.push({
      ...base,
      title: `Add “${word}” to your own dictionary`,
      command: { title: `Add “${word}”`, command: ADD_WORD_FOR_USER, arguments: [word] },
    });
  }
  return actions;
}

/** As the rules read them: without markup, on one line, with plain hyphens. */
function wordsIn(source: string): string {
  return source
    .replace(/[*_\\]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
