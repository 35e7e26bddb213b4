/** The stable codes of everything that Aludel has to say, and what each means. */
package io.aludel.diagnostic;
