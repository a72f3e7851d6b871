import type { ResolutionDocument } from '../../model/document.js';
import { placeOf } from '../../model/place-of.js';
import type { ShortForm } from '../../model/short-forms.js';
import { HoverText } from './hover-text.js';

/** The full name that a short form stands for, and where the text introduces it. */
export function hoverShortForm({ resolution }: ResolutionDocument, form: ShortForm): HoverText {
  const { short, full, first, isDefined } = form;
  const { passage, place } = first;
  const where =
    passage.note === null
      ? (placeOf(resolution, passage.spanOf(place.start, place.end).start) ?? 'the title')
      : `note ${passage.note.label}`;
  return new HoverText()
    .say({ strong: short }, isDefined ? ` stands for: ${full}.` : ` is probably short for: ${full}.`)
    .say(
      isDefined
        ? `The text introduces this short form in ${where}.`
        : `That is the one longer name with these words in this text, first in ${where}. The text does not introduce the short form.`,
    );
}
