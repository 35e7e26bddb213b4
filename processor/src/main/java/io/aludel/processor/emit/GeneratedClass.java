package io.aludel.processor.emit;

/**
 * A class to be written.
 *
 * @param name its qualified name
 * @param source its text, in ASCII
 */
public record GeneratedClass(String name, String source) {}
