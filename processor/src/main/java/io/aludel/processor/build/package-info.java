/** Where a compilation stands on disk: its class output, and the histories beside its sources. */
package io.aludel.processor.build;
