import { defineRule } from './rule.js';
import { eachHalf, Places } from './support/openings.js';

/** Organs of equal rank and organizations with treaties of their own: nobody instructs them. */
const INDEPENDENT =
  /^ the (?:Security Council|World Health Organization|International Labour Organization|Food and Agriculture Organization|United Nations Educational, Scientific and Cultural Organization|International Civil Aviation Organization|International Maritime Organization|World Bank|International Monetary Fund|International Telecommunication Union|World Meteorological Organization|World Intellectual Property Organization|Universal Postal Union|International Fund for Agricultural Development|International Atomic Energy Agency|World Trade Organization)\b/;

export default defineRule({
  id: 'opening-addressee',
  summary: 'The Security Council and specialized agencies are invited, not requested.',
  category: 'openings',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: the General Assembly invites these bodies six times as often as it requests them',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, ({ opened, half }) => {
      if (half !== 'operative') return;
      for (const { paragraph, phrase, parts } of opened) {
        if (parts.bare !== 'requests') continue;
        const named = INDEPENDENT.exec(paragraph.text.slice(phrase.length, phrase.length + 90));
        if (named === null) continue;
        const right = phrase.replace(/requests/, 'invites').replace(/Requests/, 'Invites');
        report({
          span: places.spanOf(paragraph, 0, phrase.length),
          message: `A request instructs a subordinate body, but${named[0]} is none. The polite form is “${right}”.`,
          fixes: () => {
            const span = { start: 0, end: phrase.length };
            const edits = places.edits(paragraph, [{ span, newText: right }]);
            return edits === null ? [] : [{ title: `Write “${right}”`, kind: 'unsafe', edits }];
          },
        });
      }
    });
  },
});
