import { formatLabel } from '../model/numbering.js';
import { labelSigns } from './mun-conventions.js';
import { defineRule } from './rule.js';
import { subclauseLists } from './support/subclauses.js';

export default defineRule({
  id: 'mun-subclause-label',
  summary: 'Subclauses are lettered with the signs that the conference asks for.',
  category: 'model-un',
  severity: 'information',
  fix: 'safe',
  profiles: ['mun'],
  source:
    'Guides of conferences: scribd.com/document/373146936 for “a)”; official texts write “(a)” (dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm)',
  lesson: 'Letters and small roman numerals let delegates point to one subclause in debate.',

  check({ resolution }, report, { mun }) {
    const signs = labelSigns(mun);
    if (signs === null) return;
    const { before, after } = signs;
    for (const { items } of subclauseLists(resolution)) {
      for (const { label, style } of items) {
        if ((style.before === before && style.after === after) || label.value === null) continue;
        const newText = formatLabel({ ...style, before, after }, label.value);
        report({
          span: label.span,
          message: `Your conference letters subclauses “${mun.subclauseLabels}”. Write “${newText}”.`,
          fixes: () => [
            {
              title: `Change “${label.text}” to “${newText}”`,
              kind: 'safe',
              edits: [{ span: label.span, newText }],
            },
          ],
        });
      }
    }
  },
});
