import { organByTitle } from '../un/organs.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'mun-organ',
  summary: 'The organ line names the forum of the draft, in capitals where the conference asks for them.',
  category: 'model-un',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: westlakemun2019.wixsite.com/website/info-for-delegates for capitals; Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',
  lesson: 'The organ is the subject of the one long sentence that a resolution is.',

  check({ text, resolution }, report, { mun }) {
    const { organ } = resolution.parts[0] ?? { organ: null };
    if (organ === null) return;
    const { span, name } = organ;
    const written = text.slice(span.start, span.end);
    const at = written.toLowerCase().indexOf(name.toLowerCase());
    const place = { start: span.start + at, end: span.start + at + name.length };
    const forum = forumOrgan(resolution.masthead.committee?.text ?? '');
    if (forum !== null && forum !== name) {
      report({
        span,
        message: `The draft is for another organ: its header says “${forum.slice('The '.length)}”. The organ line names the same one.`,
        ...(at >= 0 && {
          fixes: () => [
            {
              title: `Change the organ to “${forum}”`,
              kind: 'unsafe',
              edits: [{ span: place, newText: forum }],
            },
          ],
        }),
      });
      return;
    }
    const capitals = name.toUpperCase();
    if (mun.organCapitals !== 'capitals' || at < 0 || text.slice(place.start, place.end) === capitals) return;
    report({
      span,
      message: `Your conference writes the organ in capitals: “${capitals},”.`,
      fixes: () => [
        { title: `Write “${capitals}”`, kind: 'unsafe', edits: [{ span: place, newText: capitals }] },
      ],
    });
  },
});

/** The organ that the forum is, or a committee of which it is; null for bodies that conferences make up. */
function forumOrgan(forum: string): string | null {
  const exact = organByTitle(forum.replace(/^the /i, ''));
  return exact?.language === 'en' ? exact.name : null;
}
