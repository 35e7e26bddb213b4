/** What the processor has to say, and where in the sources. */
package io.aludel.processor.report;
