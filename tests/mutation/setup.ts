import fc from 'fast-check';

// One counterexample kills a mutant; the smallest one is not needed.
fc.configureGlobal({ endOnFailure: true });
