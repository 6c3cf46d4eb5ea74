// Plain JavaScript, so that the cache is on before the first TypeScript is met: a thread begins without it.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./tableThread.ts');
