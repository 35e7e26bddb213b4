/**
 * What the developer is told about a draft: the gate's errors with what to write for each way out,
 * and the note that there is something to record. The one place of these texts.
 */
package io.aludel.processor.gate;
