/**
 * What entities carry, so that the compiler can derive their migrations.
 *
 * <p>{@link io.aludel.MigrationChange} is the one entry: it makes an entity a member of a history,
 * and says what the model alone cannot say. None of these annotations does anything at run time;
 * they stay in class files only because a compiler that sees a single changed class reads the
 * others from there.
 */
package io.aludel;
