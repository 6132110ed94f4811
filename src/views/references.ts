/** What other communities measured of themselves (docs/methods.md#inclusion). It gives a feeling for a number, and is nobody's norm. */
import type { IndicatorKey } from './indicators.ts';

interface Reference {
  readonly of: string;
  readonly value: number;
}

const netmundial = 'NETmundial (2014)';
const tc39 = 'TC39 (2025)';
const perpass = 'IETF perpass';
const hpke = 'HPKE';

export const references: Readonly<Partial<Record<IndicatorKey, readonly Reference[]>>> = {
  giniStatements: [
    { of: netmundial, value: 0.4509 },
    { of: tc39, value: 0.6292 },
    { of: perpass, value: 0.679 },
    { of: hpke, value: 0.7432 },
  ],
  topStatements: [
    { of: perpass, value: 0.2562 },
    { of: hpke, value: 0.7333 },
  ],
  silent: [{ of: tc39, value: 9 / 51 }],
  evenStatements: [{ of: netmundial, value: 0.9383 }],
  organisations: [{ of: tc39, value: 0.1042 }],
};
