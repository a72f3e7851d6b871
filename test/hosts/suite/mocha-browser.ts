import 'mocha/mocha.js';
import { options, report } from './mocha-report.js';

export function runWithMocha(load: () => void): Promise<void> {
  mocha.setup({ ...options, ui: 'bdd', reporter: 'spec' });
  load();
  return report(Mocha, (done) => mocha.run(done));
}
