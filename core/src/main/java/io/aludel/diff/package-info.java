/** Compares two schemas under a developer's intents: what comes out is the draft's changes. */
package io.aludel.diff;
