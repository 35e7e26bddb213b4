package io.aludel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity a member of a migration history, and says of a change what the model alone cannot
 * say: a rename, what existing rows get, a transformation, an agreed drop.
 *
 * <pre>{@code
 * @Entity
 * @Table(name = "users")
 * @MigrationChange
 * public class User {
 *   @Id @GeneratedValue Long id;
 *
 *   @Column(nullable = false)
 *   @MigrationChange(renamedFrom = "name")          // keeps the data
 *   String fullName;
 *
 *   @Column(nullable = false, length = 20)
 *   @MigrationChange(backfill = "user")             // what existing rows get
 *   String role;
 * }
 * }</pre>
 *
 * <p>On a package it stands for what has no source left, such as a deleted entity:
 *
 * <pre>{@code
 * @MigrationChange(drops = @Drop(table = "coupons", reason = "never used, exported in May"))
 * package com.example.shop;
 *
 * import io.aludel.Drop;
 * import io.aludel.MigrationChange;
 * }</pre>
 *
 * <p>Once a change is recorded, what it needed may stay or go: deleting the annotation neither
 * drops a table nor takes it out of the history. What matches neither the draft nor a recorded
 * revision is an error on that very value, and so is what stands in the wrong place.
 *
 * <p>Names of columns and tables are written as a mapping writes them: {@code email}, or {@code
 * `order`} where the mapping quotes.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PACKAGE})
public @interface MigrationChange {

  /**
   * The former name of the table (on a type) or of the column (on an attribute). The data is kept.
   *
   * <pre>{@code
   * @Column(name = "full_name")
   * @MigrationChange(renamedFrom = "name")
   * String fullName;
   * }</pre>
   *
   * <p>It applies whenever the draft needs it. On a type it carries through to every name that
   * derives from the table's.
   *
   * @return the former name; by default there is none
   */
  String renamedFrom() default "";

  /**
   * Renames of what no single attribute owns, such as a column of a join table. Allowed on types
   * and packages.
   *
   * @return the renames
   */
  Rename[] renames() default {};

  /**
   * The <em>value</em> that existing rows get in this attribute's column, when it is added or
   * becomes required. Allowed on attributes.
   *
   * <pre>{@code
   * @Column(nullable = false, length = 20)
   * @MigrationChange(backfill = "user")
   * String role;
   * }</pre>
   *
   * <p>It is a value, never SQL: the compiler checks it against the column's type, its length and
   * the constants of its enum, and each database gets it as a literal of its own. Numbers are
   * written {@code 0} or {@code 12.50}, booleans {@code true}, dates {@code 2026-01-31}, moments
   * {@code 2026-01-31T12:00:00Z}.
   *
   * @return the value; none, if the attribute is left out
   * @see #backfillSql
   */
  String backfill() default "";

  /**
   * An SQL expression, over the table's columns, for what existing rows get in this attribute's
   * column. Allowed on attributes, instead of {@link #backfill}.
   *
   * <pre>{@code
   * @Column(nullable = false)
   * @MigrationChange(backfillSql = "lower(email)")
   * String login;
   * }</pre>
   *
   * @return the expression; none, if the attribute is left out
   */
  String backfillSql() default "";

  /**
   * How values of the column's old type become values of the new one: one for each database, or one
   * for all. Allowed on attributes.
   *
   * @return the transformation
   */
  Transform[] transform() default {};

  /**
   * Columns (on a package: tables) that the model no longer maps but that stay where they are, made
   * optional, so that the version still running keeps working. Nothing is lost, so no reason is
   * asked. Allowed on types and packages.
   *
   * <pre>{@code
   * @MigrationChange(retires = "legacy_field")
   * }</pre>
   *
   * <p>A column loses its {@code NOT NULL} and the checks over it; its default, keys and indexes
   * stay. A table stays as it is, with its sequence. What is mapped again comes back, under its old
   * name or by {@link #renamedFrom} under another; {@link #drops} removes it for good. A column of
   * another table than the type's own is written {@code table.column}. Columns of a primary key
   * cannot be retired.
   *
   * @return the names
   */
  String[] retires() default {};

  /**
   * Agreements that a column or table goes. Allowed on types and packages.
   *
   * <pre>{@code
   * @Entity
   * @MigrationChange(drops = @Drop(column = "legacy_field", reason = "replaced by owner_type"))
   * public class Conversation { … }
   * }</pre>
   *
   * @return the agreements
   */
  Drop[] drops() default {};

  /**
   * Agreements to one named hazard each, of the annotated element: its column, or its table.
   * Allowed on types and attributes.
   *
   * <pre>{@code
   * @Column(length = 20)
   * @MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED, reason = "longest is 12 characters"))
   * String sku;
   * }</pre>
   *
   * @return the agreements
   */
  Accept[] accept() default {};

  /**
   * Statements beside what the model implies: data to move, objects that JPA does not know. Allowed
   * on types and packages.
   *
   * @return the statements
   */
  Sql[] sql() default {};

  /**
   * Says that this entity's tables are not, or no longer, the history's business. They stay in the
   * database as they are. Allowed on types.
   *
   * @return whether the tables are left alone
   */
  boolean unmanaged() default false;
}
