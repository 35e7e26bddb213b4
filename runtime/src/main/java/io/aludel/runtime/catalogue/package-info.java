/** What a database says that it holds, read from its own catalogue. */
package io.aludel.runtime.catalogue;
