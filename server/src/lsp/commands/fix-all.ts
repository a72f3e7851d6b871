import { service } from '../../core/service.js';
import { changeDocument } from '../change-document.js';
import { say } from '../say.js';
import { type Command, stringAt } from './command.js';

/** Makes every safe fix in the document with the given URI, as one change. */
export const fixAll: Command = async (context, given) => {
  const { connection, documents, knowledge } = context;
  const facts = await knowledge.facts();
  const snapshot = await documents.snapshot(stringAt(given, 0, 'the URI of a document'));
  if (snapshot === undefined) return false;
  const { edits, remaining } = service.fixAll(snapshot.document, snapshot.options(facts));
  if (edits.length === 0) {
    const rest =
      remaining.length === 0 ? 'No problems were found.' : 'What was found, you must decide yourself.';
    say(connection, 'information', `There is nothing to fix safely. ${rest}`);
    return false;
  }
  return changeDocument(context, snapshot, 'Fix all safe problems', edits);
};
