/**
 * The history on disk: its revision files, checksums and settings, and the build output that goes
 * with them.
 */
package io.aludel.history;
