import { service } from '../../core/service.js';
import { editProjectFile } from '../project-edit.js';
import { type Command, stringAt } from './command.js';

/** Adds a word to the dictionary of the project. Arguments: the URI of a document of the project, and the word. */
export const addWord: Command = (context, given) => {
  const uri = stringAt(given, 0, 'the URI of a document');
  const word = stringAt(given, 1, 'a word').trim();
  if (word === '') throw new Error('the word is empty');
  return editProjectFile(context, uri, `Add “${word}” to the dictionary`, (text) =>
    service.addWord(text, word),
  );
};
