package sql_types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Every SQL type under values of many Java types, with and without a size. */
public class SqlTypesOfAll {

  @Entity
  public static class Texts {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    String asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    String asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    String asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    String asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    String asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    String asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    String asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    String asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    String asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    String asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    String asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    String asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    String asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    String asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    String asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    String asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    String asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    String asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    String asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    String asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    String asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    String asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    String asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    String asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    String asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    String asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    String sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    String sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    String sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    String sizedFloat;
  }

  @Entity
  public static class Integers {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    Integer asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Integer asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Integer asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Integer asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    Integer asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    Integer asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    Integer asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    Integer asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    Integer asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    Integer asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    Integer asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Integer asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Integer asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Integer asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Integer asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Integer asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Integer asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Integer asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Integer asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Integer asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    Integer asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    Integer asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    Integer asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Integer asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    Integer asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    Integer asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    Integer asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    Integer sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    Integer sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    Integer sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    Integer sizedFloat;
  }

  @Entity
  public static class Decimals {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.math.BigDecimal asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.math.BigDecimal asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.math.BigDecimal asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.math.BigDecimal asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.math.BigDecimal asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.math.BigDecimal asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.math.BigDecimal asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.math.BigDecimal asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.math.BigDecimal asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.math.BigDecimal asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.math.BigDecimal asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.math.BigDecimal asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.math.BigDecimal asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.math.BigDecimal asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.math.BigDecimal asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.math.BigDecimal asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.math.BigDecimal asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.math.BigDecimal asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.math.BigDecimal asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.math.BigDecimal asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.math.BigDecimal asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.math.BigDecimal asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.math.BigDecimal asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.math.BigDecimal asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.math.BigDecimal asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.math.BigDecimal asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.math.BigDecimal asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.math.BigDecimal asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.math.BigDecimal asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.math.BigDecimal sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.math.BigDecimal sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.math.BigDecimal sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.math.BigDecimal sizedFloat;
  }

  @Entity
  public static class Uuids {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.util.UUID asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.util.UUID asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.util.UUID asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.util.UUID asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.util.UUID asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.util.UUID asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.util.UUID asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.util.UUID asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.util.UUID asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.util.UUID asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.util.UUID asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.util.UUID asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.util.UUID asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.util.UUID asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.util.UUID asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.util.UUID asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.util.UUID asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.util.UUID asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.util.UUID asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.util.UUID asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.util.UUID asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.util.UUID asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.util.UUID asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.util.UUID asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.util.UUID asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.util.UUID asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.util.UUID asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.util.UUID asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.util.UUID asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.util.UUID sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.util.UUID sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.util.UUID sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.util.UUID sizedFloat;
  }

  @Entity
  public static class Bytes {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    byte[] asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    byte[] asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    byte[] asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    byte[] asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    byte[] asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    byte[] asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    byte[] asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte[] asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    byte[] asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    byte[] asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    byte[] asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    byte[] asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    byte[] asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    byte[] asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    byte[] asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    byte[] asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    byte[] asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    byte[] asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    byte[] asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    byte[] asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    byte[] asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    byte[] asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    byte[] asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    byte[] asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    byte[] asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    byte[] sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    byte[] sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    byte[] sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    byte[] sizedFloat;
  }

  @Entity
  public static class Chars {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    char[] asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    char[] asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    char[] asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    char[] asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    char[] asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    char[] asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    char[] asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    char[] asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    char[] asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    char[] asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    char[] asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    char[] asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    char[] asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    char[] asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    char[] asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    char[] asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    char[] asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    char[] asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    char[] asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    char[] asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    char[] asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    char[] asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    char[] asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    char[] asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    char[] asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    char[] asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    char[] asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    char[] asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    char[] asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    char[] sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    char[] sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    char[] sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    char[] sizedFloat;
  }

  @Entity
  public static class Durations {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.Duration asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.Duration asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.time.Duration asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.time.Duration asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.time.Duration asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.time.Duration asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.time.Duration asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.time.Duration asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.time.Duration asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.time.Duration asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.time.Duration asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.time.Duration asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.time.Duration asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.time.Duration asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.time.Duration asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.time.Duration asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.time.Duration asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.time.Duration asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.time.Duration asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.time.Duration asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.Duration asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.time.Duration asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.Duration asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.time.Duration asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.time.Duration asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.time.Duration asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.time.Duration asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.time.Duration asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.time.Duration asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.time.Duration sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.time.Duration sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.time.Duration sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.time.Duration sizedFloat;
  }

  @Entity
  public static class Currencies {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.util.Currency asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.util.Currency asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.util.Currency asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.util.Currency asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.util.Currency asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.util.Currency asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.util.Currency asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.util.Currency asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.util.Currency asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.util.Currency asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.util.Currency asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.util.Currency asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.util.Currency asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.util.Currency asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.util.Currency asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.util.Currency asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.util.Currency asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.util.Currency asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.util.Currency asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.util.Currency asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.util.Currency asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.util.Currency asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.util.Currency asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.util.Currency asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.util.Currency asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.util.Currency asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.util.Currency asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.util.Currency asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.util.Currency asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.util.Currency sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.util.Currency sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.util.Currency sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.util.Currency sizedFloat;
  }

  @Entity
  public static class Doubles {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    Double asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Double asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Double asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Double asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Double asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    Double asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    Double asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    Double asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    Double asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    Double asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    Double asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    Double asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Double asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Double asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Double asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Double asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Double asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Double asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Double asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Double asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Double asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Double asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    Double asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    Double asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    Double asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Double asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    Double asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    Double asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    Double asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    Double sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    Double sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    Double sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    Double sizedFloat;
  }

  @Entity
  public static class Shorts {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    Short asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Short asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Short asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Short asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Short asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    Short asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    Short asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    Short asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    Short asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    Short asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    Short asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    Short asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Short asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Short asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Short asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Short asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Short asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Short asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Short asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Short asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Short asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Short asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    Short asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    Short asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    Short asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Short asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    Short asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    Short asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    Short asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    Short sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    Short sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    Short sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    Short sizedFloat;
  }

  @Entity
  public static class Addresses {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.net.InetAddress asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.net.InetAddress asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.net.InetAddress asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.net.InetAddress asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.net.InetAddress asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.net.InetAddress asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.net.InetAddress asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.net.InetAddress asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.net.InetAddress asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.net.InetAddress asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.net.InetAddress asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.net.InetAddress asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.net.InetAddress asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.net.InetAddress asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.net.InetAddress asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.net.InetAddress asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.net.InetAddress asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.net.InetAddress asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.net.InetAddress asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.net.InetAddress asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.net.InetAddress asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.net.InetAddress asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.net.InetAddress asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.net.InetAddress asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.net.InetAddress asJson;

    @JdbcTypeCode(SqlTypes.INET)
    java.net.InetAddress asInet;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.net.InetAddress asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.net.InetAddress asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.net.InetAddress asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.net.InetAddress asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.net.InetAddress sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.net.InetAddress sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.net.InetAddress sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.net.InetAddress sizedFloat;
  }

  @Entity
  public static class HeldValues {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    Held asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Held asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Held asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Held asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Held asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    Held asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    Held asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    Held asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    Held asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    Held asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    Held asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    Held asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Held asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Held asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Held asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Held asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Held asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Held asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Held asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Held asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Held asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Held asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    Held asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    Held asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    Held asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Held asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    Held asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    Held asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    Held asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    Held sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    Held sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    Held sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    Held sizedFloat;
  }

  @Entity
  public static class SerializedValues {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    Serialized asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Serialized asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Serialized asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Serialized asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Serialized asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    Serialized asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    Serialized asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    Serialized asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    Serialized asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    Serialized asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    Serialized asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    Serialized asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Serialized asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Serialized asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Serialized asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Serialized asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Serialized asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Serialized asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Serialized asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Serialized asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Serialized asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    Serialized asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    Serialized asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    Serialized asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    Serialized asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Serialized asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    Serialized asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    Serialized asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    Serialized asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    Serialized sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    Serialized sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    Serialized sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    Serialized sizedFloat;
  }

  @Entity
  public static class Maps {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.util.Map<String, String> asChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.util.Map<String, String> asVarchar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    java.util.Map<String, String> asNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    java.util.Map<String, String> asLongvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    java.util.Map<String, String> asLong32varchar;

    @JdbcTypeCode(SqlTypes.CLOB)
    java.util.Map<String, String> asClob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    java.util.Map<String, String> asNclob;

    @JdbcTypeCode(SqlTypes.BINARY)
    java.util.Map<String, String> asBinary;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    java.util.Map<String, String> asVarbinary;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    java.util.Map<String, String> asLongvarbinary;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    java.util.Map<String, String> asLong32varbinary;

    @JdbcTypeCode(SqlTypes.BLOB)
    java.util.Map<String, String> asBlob;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.util.Map<String, String> asNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    java.util.Map<String, String> asDecimal;

    @JdbcTypeCode(SqlTypes.FLOAT)
    java.util.Map<String, String> asFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    java.util.Map<String, String> asReal;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    java.util.Map<String, String> asDouble;

    @JdbcTypeCode(SqlTypes.TINYINT)
    java.util.Map<String, String> asTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    java.util.Map<String, String> asSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    java.util.Map<String, String> asInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.util.Map<String, String> asBigint;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    java.util.Map<String, String> asBoolean;

    @JdbcTypeCode(SqlTypes.DATE)
    java.util.Map<String, String> asDate;

    @JdbcTypeCode(SqlTypes.UUID)
    java.util.Map<String, String> asUuid;

    @JdbcTypeCode(SqlTypes.JSON)
    java.util.Map<String, String> asJson;

    @JdbcTypeCode(SqlTypes.SQLXML)
    java.util.Map<String, String> asSqlxml;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    java.util.Map<String, String> asMaterializedBlob;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    java.util.Map<String, String> asMaterializedClob;

    @JdbcTypeCode(SqlTypes.DURATION)
    java.util.Map<String, String> asDuration;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10)
    java.util.Map<String, String> sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, scale = 3)
    java.util.Map<String, String> sizedNumeric;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    @Column(length = 40, precision = 10)
    java.util.Map<String, String> sizedVarbinary;

    @JdbcTypeCode(SqlTypes.FLOAT)
    @Column(length = 40, precision = 10)
    java.util.Map<String, String> sizedFloat;
  }

  @Entity
  public static class LocalDateTimes {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.time.LocalDateTime asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.time.LocalDateTime asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.time.LocalDateTime asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.time.LocalDateTime asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.time.LocalDateTime asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.time.LocalDateTime asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.time.LocalDateTime asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.time.LocalDateTime asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.time.LocalDateTime asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.time.LocalDateTime asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.time.LocalDateTime asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.time.LocalDateTime asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.time.LocalDateTime asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.LocalDateTime asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.LocalDateTime asChar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.time.LocalDateTime asNumeric;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.LocalDateTime asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.LocalDateTime asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalDateTime sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalDateTime sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalDateTime sizedTimestamp;
  }

  @Entity
  public static class LocalTimes {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.time.LocalTime asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.time.LocalTime asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.time.LocalTime asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.time.LocalTime asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.time.LocalTime asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.time.LocalTime asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.time.LocalTime asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.time.LocalTime asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.time.LocalTime asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.time.LocalTime asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.time.LocalTime asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.time.LocalTime asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.time.LocalTime asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.LocalTime asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.LocalTime asChar;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.LocalTime asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.LocalTime asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalTime sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalTime sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.LocalTime sizedTimestamp;
  }

  @Entity
  public static class Instants {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.time.Instant asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.time.Instant asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.time.Instant asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.time.Instant asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.time.Instant asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.time.Instant asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.time.Instant asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.time.Instant asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.time.Instant asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.time.Instant asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.time.Instant asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.time.Instant asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.time.Instant asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.Instant asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.Instant asChar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.time.Instant asNumeric;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.Instant asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.Instant asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.Instant sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.Instant sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.Instant sizedTimestamp;
  }

  @Entity
  public static class Offsets {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.time.OffsetDateTime asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.time.OffsetDateTime asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.time.OffsetDateTime asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.time.OffsetDateTime asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.time.OffsetDateTime asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.time.OffsetDateTime asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.time.OffsetDateTime asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.time.OffsetDateTime asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.time.OffsetDateTime asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.time.OffsetDateTime asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.time.OffsetDateTime asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.time.OffsetDateTime asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.time.OffsetDateTime asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.OffsetDateTime asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.OffsetDateTime asChar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.time.OffsetDateTime asNumeric;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.OffsetDateTime asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.OffsetDateTime asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetDateTime sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetDateTime sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetDateTime sizedTimestamp;
  }

  @Entity
  public static class OffsetTimes {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.time.OffsetTime asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.time.OffsetTime asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.time.OffsetTime asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.time.OffsetTime asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.time.OffsetTime asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.time.OffsetTime asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.time.OffsetTime asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.time.OffsetTime asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.time.OffsetTime asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.time.OffsetTime asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.time.OffsetTime asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.time.OffsetTime asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.time.OffsetTime asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.time.OffsetTime asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.time.OffsetTime asChar;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.time.OffsetTime asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.time.OffsetTime asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetTime sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetTime sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.time.OffsetTime sizedTimestamp;
  }

  @Entity
  public static class Dates {
    @Id Long id;

    @JdbcTypeCode(SqlTypes.TIME)
    java.util.Date asTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    java.util.Date asTimestamp;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    java.util.Date asTimeWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    java.util.Date asTimestampWithTimezone;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    java.util.Date asTimestampUtc;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    java.util.Date asTimeUtc;

    @JdbcTypeCode(SqlTypes.INSTANT)
    java.util.Date asInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    java.util.Date asLocalDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    java.util.Date asLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    java.util.Date asLocalDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    java.util.Date asOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    java.util.Date asOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    java.util.Date asZonedDateTime;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    java.util.Date asVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    java.util.Date asChar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    java.util.Date asNumeric;

    @JdbcTypeCode(SqlTypes.BIGINT)
    java.util.Date asBigint;

    @JdbcTypeCode(SqlTypes.DATE)
    java.util.Date asDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.util.Date sizedVarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.util.Date sizedNumeric;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(length = 40, precision = 10, secondPrecision = 3)
    java.util.Date sizedTimestamp;
  }

  public static class Held {
    public int number;
  }

  public static class Serialized implements java.io.Serializable {}
}
