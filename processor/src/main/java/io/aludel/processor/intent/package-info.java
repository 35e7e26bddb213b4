/**
 * What developers declare: {@code @MigrationChange} and its kin, read from mirrors by name, become
 * the intents that the differ understands.
 *
 * <p>{@link io.aludel.processor.intent.IntentReader} is the entrance. Every intent keeps the place
 * where it was declared, so that what is wrong with it is reported on the very value.
 */
package io.aludel.processor.intent;
