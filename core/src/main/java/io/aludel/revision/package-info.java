/** The revision graph, pure: revisions, their parents, and what a target means. */
package io.aludel.revision;
