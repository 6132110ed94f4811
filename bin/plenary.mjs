#!/usr/bin/env node
// Starts the command line: makes sure that the dependencies are there, then loads the TypeScript sources as they are.
import '../scripts/ensure.mjs';

const { register } = await import('tsx/esm/api');
register();
await import('../src/cli/main.ts');
