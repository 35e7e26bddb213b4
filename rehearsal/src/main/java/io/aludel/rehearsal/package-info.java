/**
 * Tries migrations out before they are applied to anything that matters: on throwaway databases,
 * with generated rows, up, down and up again.
 */
package io.aludel.rehearsal;
