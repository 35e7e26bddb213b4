package io.aludel.migration;

import io.aludel.schema.Type;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import java.util.List;

/** Names the logical column types; meant to be imported statically. */
public final class Types {

  private Types() {}

  public static Type bool() {
    return Plain.BOOLEAN;
  }

  public static Type tinyint() {
    return Plain.TINYINT;
  }

  public static Type smallint() {
    return Plain.SMALLINT;
  }

  public static Type integer() {
    return Plain.INTEGER;
  }

  public static Type bigint() {
    return Plain.BIGINT;
  }

  public static Type date() {
    return Plain.DATE;
  }

  public static Type uuid() {
    return Plain.UUID;
  }

  public static Type json() {
    return Plain.JSON;
  }

  public static Type xml() {
    return Plain.XML;
  }

  public static Type inet() {
    return Plain.INET;
  }

  public static Type clob() {
    return Plain.CLOB;
  }

  public static Type blob() {
    return Plain.BLOB;
  }

  /** {@code bits} is the size of the mantissa: 24 for {@code float}, 53 for {@code double}. */
  public static Type floating(int bits) {
    return new Type.Floating(bits);
  }

  /** {@code precision} decimal digits, {@code scale} of them after the point. */
  public static Type decimal(int precision, int scale) {
    return new Type.Decimal(precision, scale);
  }

  /** Text of exactly {@code length} characters. */
  public static Type fixedChar(int length) {
    return new Type.Char(length);
  }

  /** Text of at most {@code length} characters. */
  public static Type varchar(int length) {
    return new Type.Varchar(length);
  }

  /** Exactly {@code length} bytes. */
  public static Type binary(int length) {
    return new Type.Binary(length);
  }

  /** At most {@code length} bytes. */
  public static Type varbinary(int length) {
    return new Type.Varbinary(length);
  }

  /** {@code digits} counts the digits of fractional seconds, here and below. */
  public static Type time(int digits) {
    return new Temporal(Temporal.Kind.TIME, digits);
  }

  public static Type timeTz(int digits) {
    return new Temporal(Temporal.Kind.TIME_TZ, digits);
  }

  public static Type timeOffset(int digits) {
    return new Temporal(Temporal.Kind.TIME_OFFSET, digits);
  }

  public static Type timestamp(int digits) {
    return new Temporal(Temporal.Kind.TIMESTAMP, digits);
  }

  public static Type timestampTz(int digits) {
    return new Temporal(Temporal.Kind.TIMESTAMP_TZ, digits);
  }

  public static Type instant(int digits) {
    return new Temporal(Temporal.Kind.INSTANT, digits);
  }

  /** An enum stored by name. */
  public static Type enumeration(String... constants) {
    return new Type.Enumeration(List.of(constants), 255);
  }

  /** An enum stored by name, in {@code length} characters where the database knows no enums. */
  public static Type enumerationOfLength(int length, String... constants) {
    return new Type.Enumeration(List.of(constants), length);
  }

  /** The same without a check: for what refers to a column that has one. */
  public static Type unchecked(Type enumeration) {
    return ((Type.Enumeration) enumeration).unchecked();
  }

  /** An enum stored by position. */
  public static Type ordinal(String... constants) {
    return new Type.Ordinal(List.of(constants));
  }

  /** Any number of values of one type. */
  public static Type array(Type element) {
    return new Type.Array(element, 0);
  }

  /** At most {@code length} values of one type. */
  public static Type arrayOfLength(int length, Type element) {
    return new Type.Array(element, length);
  }

  /** A type in the database's own words, as a {@code columnDefinition} gives it. */
  public static Type verbatim(String sql) {
    return new Type.Verbatim(sql);
  }

  /** A type in the database's own words for an enum that is stored by name. */
  public static Type verbatimEnumeration(String sql, String... constants) {
    return new Type.Verbatim(sql, List.of(constants));
  }
}
