import fc from 'fast-check';

/** Every property is tried on the same draws each time; `ASTERISM_SEED=7 npm test` draws others, to look for faults that these do not show. */
fc.configureGlobal({ seed: Number(process.env.ASTERISM_SEED ?? 2007) });
