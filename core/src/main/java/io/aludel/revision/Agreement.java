package io.aludel.revision;

import io.aludel.change.Subject;
import io.aludel.hazard.Rule;

/**
 * Somebody's word that a dangerous change is meant.
 *
 * @param rule what is agreed to
 * @param object the object that it is about
 * @param reason why, in the words of whoever agreed; unused for matching a finding, but a second
 *     agreement to the same rule and object needs another reason
 */
public record Agreement(Rule rule, Subject object, String reason) {}
