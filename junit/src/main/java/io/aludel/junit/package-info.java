/** Tests of migrations with JUnit: begin at {@link io.aludel.junit.MigrationTest}. */
package io.aludel.junit;
