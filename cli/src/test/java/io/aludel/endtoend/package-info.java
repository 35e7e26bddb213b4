/**
 * The whole way, as a developer goes it: entities are compiled by javac with the processor, drafts
 * are recorded and revisions applied by the command line, and the databases say what came of it.
 */
package io.aludel.endtoend;
