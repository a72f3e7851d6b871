declare const PENHOLDER_VERSION: string;

/** Version of the package, which the bundler writes in. */
export const version: string = typeof PENHOLDER_VERSION === 'string' ? PENHOLDER_VERSION : '0.0.0';
