/** The annotation processor; {@link io.aludel.processor.AludelProcessor} tells how it works. */
package io.aludel.processor;
