/** Models made at random from a grammar of mappings, for the comparison with Hibernate. */
package io.aludel.fidelity.random;
