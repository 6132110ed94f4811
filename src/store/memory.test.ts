import { storeContract } from './contract.ts';
import { MemoryStore } from './memory.ts';

storeContract('the memory store', () => ({ open: async () => new MemoryStore() }));
