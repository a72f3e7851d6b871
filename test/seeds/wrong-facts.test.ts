import { service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { seeds } from '../support/seeds.js';
import { outcomeOf, wrongFacts } from './wrong-facts.js';

describe('wrong facts', () => {
  for (const { name, text } of seeds) {
    it(name, () => {
      const sound = service.diagnose(service.createDocument(text), { facts });
      for (const wrong of wrongFacts(text)) {
        const { rules, offered } = outcomeOf(text, sound, wrong);
        if (!offered) console.log(`${name} ${wrong.kind}: ${rules.join(' ') || 'NOTHING'}: ${wrong.words}`);
      }
    });
  }
});
