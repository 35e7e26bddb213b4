/**
 * The goals of Maven: each command of the command line, whose goal is generated from what the
 * command says of itself, and {@link io.aludel.maven.InputsMojo}.
 */
package io.aludel.maven;
