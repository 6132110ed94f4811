/** What is asked of a store, call by call, while it answers as ever: work can be counted where time would tell little. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

const READS = new Set([
  ...['now', 'read', 'processes', 'size', 'unerased', 'token', 'everything'],
  ...[
    'account',
    'accountByMail',
    'accountWith',
    'tokensOf',
    'passkey',
    'passkeysOf',
    'identity',
    'identitiesOf',
    'membershipsOf',
  ],
]);

/** Notes every call of a method from now on, in one list for all of `objects`. */
export function callsOf(...objects: readonly object[]): Call[] {
  const calls: Call[] = [];
  for (const object of objects) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(object))) {
      const method: unknown = Reflect.get(object, name);
      if (name === 'constructor' || typeof method !== 'function') continue;
      const noted = (...args: unknown[]): unknown => {
        calls.push({ name, args });
        return Reflect.apply(method, object, args);
      };
      Object.defineProperty(object, name, { value: noted });
    }
  }
  return calls;
}

export const writesIn = (calls: readonly Call[]): string[] =>
  calls.map(({ name }) => name).filter((name) => !READS.has(name));
