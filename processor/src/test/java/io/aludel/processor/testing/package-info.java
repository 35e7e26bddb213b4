/** What the processor's tests share: folders, compilers, and what comes out of them. */
package io.aludel.processor.testing;
