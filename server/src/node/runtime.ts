import type { Runtime } from '../lsp/runtime.js';

/** The runtime of a Node process. */
export function nodeRuntime(version: string): Runtime {
  return {
    version,
    now: () => performance.now(),
    defer: (callback) => {
      setImmediate(callback);
    },
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
