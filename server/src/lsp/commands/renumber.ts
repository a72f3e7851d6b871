import { changeDocument } from '../change-document.js';
import { type Renumbering, readable } from '../renumbering.js';
import { say } from '../say.js';
import { type Command, stringAt } from './command.js';

/** Renumbers the document with the given URI; the change is one workspace edit, undone in one step. */
export function renumber({ title, nothing, edits }: Renumbering): Command {
  return async (context, given) => {
    const { connection, documents } = context;
    const snapshot = await documents.snapshot(stringAt(given, 0, 'the URI of a document'));
    if (snapshot === undefined || !readable(snapshot.document)) {
      say(connection, 'information', 'There is nothing to renumber: this file is not a resolution.');
      return false;
    }
    const changes = edits(snapshot.document);
    if (changes.length === 0) {
      say(connection, 'information', nothing);
      return false;
    }
    return changeDocument(context, snapshot, title, changes);
  };
}
