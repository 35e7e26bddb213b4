/** The safety rules: what is dangerous about a change, and to whom. */
package io.aludel.hazard;
