import { type Asset, hashed } from '../style.ts';
import { clientScript } from './build.mjs';

/** The one script, under a name that says what is in it. */
export function clientBundle(): Asset {
  return hashed('client', 'js', 'text/javascript; charset=utf-8', clientScript());
}
