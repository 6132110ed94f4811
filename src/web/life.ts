/** Where a server stands between its start and its end, and what has to end with it. */
export class Life {
  phase: 'starting' | 'running' | 'stopping' = 'starting';
  /** Ends what would otherwise stay for ever: one entry for every line that listens for news. */
  readonly listeners = new Set<() => void>();

  stop(): void {
    this.phase = 'stopping';
    for (const end of this.listeners) end();
  }
}
