// Plain JavaScript, so that the compiled code of everything else is found in the cache, as the command line does it.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./complexitySteps.ts');
