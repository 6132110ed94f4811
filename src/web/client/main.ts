/** The script of every page. Without it everything works; with it figures refresh and a large map shows everyone. */
import { watchFigures } from './live.ts';
import { defineMap } from './map.ts';

defineMap();
watchFigures();
