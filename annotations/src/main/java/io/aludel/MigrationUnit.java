package io.aludel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a unit: one history for one database. Every entity at or below the package belongs to it,
 * whether or not it carries {@link MigrationChange}; the nearest package that names a unit wins.
 *
 * <pre>{@code
 * @MigrationUnit("billing")
 * package com.example.billing;
 *
 * import io.aludel.MigrationUnit;
 * }</pre>
 *
 * <p>Without one, the entities that carry {@link MigrationChange} form the unit {@code default}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface MigrationUnit {

  /**
   * The unit's name, which is also the name of its folder: lower-case letters, digits, {@code -}
   * and {@code _}.
   *
   * @return the name
   */
  String value();
}
