#!/usr/bin/env node
// Starts the command line: makes sure that the dependencies are there, then loads the program.
import '../scripts/ensure.mjs';

const { load } = await import('../scripts/load.mjs');
await load('src/cli/main.ts');
