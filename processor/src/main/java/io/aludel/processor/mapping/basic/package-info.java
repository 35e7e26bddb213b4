/**
 * What Hibernate ORM 7.4 knows of basic types before it knows any database: the SQL type codes with
 * the logical type that each stands for, and the sizes that follow from Java types.
 */
package io.aludel.processor.mapping.basic;
