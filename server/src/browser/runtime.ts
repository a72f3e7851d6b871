import type { Runtime } from '../lsp/runtime.js';

/** The runtime of a web worker. */
export function browserRuntime(version: string): Runtime {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    version,
    now: () => performance.now(),
    // A message to oneself queues behind those that have arrived; browsers hold nested timers back by 4 ms.
    defer: (callback) => {
      waiting.push(callback);
      port2.postMessage(null);
    },
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
