package io.aludel.hazard;

import io.aludel.change.Subject;

/**
 * What a safety rule finds in a change.
 *
 * @param rule the rule
 * @param level how serious it is here
 * @param subject the object that it is about
 * @param detail what exactly is found, as a clause: {@code "varchar(255) becomes varchar(20)"}
 */
public record Hazard(Rule rule, Level level, Subject subject, String detail) {}
