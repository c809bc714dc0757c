/**
 * Part of the name of a run: (model version, scenario, policy, seed, replication). Goes up whenever
 * the same name would give another run.
 */
export const MODEL_VERSION = 3;
