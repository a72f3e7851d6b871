import Mocha from 'mocha';
import { options, report } from './mocha-report.js';

export function runWithMocha(load: () => void): Promise<void> {
  const mocha = new Mocha({ ...options, ui: 'bdd', reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return report(Mocha, (done) => mocha.run(done));
}
