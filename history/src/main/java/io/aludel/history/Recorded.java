package io.aludel.history;

import io.aludel.revision.Revision;

/**
 * A revision that was just written, or taken back.
 *
 * @param file the name of its file in the history's folder
 * @param checksum its checksum
 */
public record Recorded(Revision revision, String file, String checksum) {}
