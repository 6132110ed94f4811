/**
 * A seeded generator: the same seed gives the same numbers on every machine, for ever. sfc32 (Chris Doty-Humphrey,
 * PractRand), 128 bits of state, period at least 2^32 from any seed. Not for secrets.
 */
export interface Random {
  /** Uniform in [0, 1), 32 bits of it. */
  next(): number;
  /** Uniform among 0 … below − 1. */
  below(below: number): number;
  /** Normal, mean 0, standard deviation 1 (Box–Muller, one of the pair). */
  normal(): number;
}

export function random(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let d = 1 + Math.floor(seed / 0x100000000);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return {
    next,
    below: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
