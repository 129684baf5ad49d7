package org.acta.actor;

/**
 * One rule of coreference. Sieves run one after another, the surest first; each sees what those before it have joined
 * (Raghunathan et al. 2010; Lee et al. 2013).
 */
@FunctionalInterface
interface Sieve {
    void apply(Draft draft);
}
