package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.TableChange.CreateTable;
import io.aludel.schema.Column;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every logical type gives the column that Hibernate ORM 7.4 was seen to create. */
class TypesOnDatabasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boolean               | boolean                           | boolean | bit | boolean
          tinyint               | tinyint                           | smallint | tinyint | tinyint
          smallint              | smallint                          | smallint | smallint | smallint
          integer               | integer                           | integer | integer | integer
          bigint                | bigint                            | bigint | bigint | bigint
          float(24)             | float(24)                         | float4 | float(23) | float
          float(17)             | float(17)                         | float4 | float(17) | float
          float(34)             | float(34)                         | float(34) | float(34) | float
          float(53)             | float(53)                         | float(53) | float(53) | float
          decimal(38,2)         | numeric(38,2)                     | numeric(38,2) | decimal(38,2) | numeric(38,2)
          decimal(21,0)         | numeric(21,0)                     | numeric(21,0) | decimal(21,0) | numeric(21,0)
          char(1)               | char(1)                           | char(1) | varchar(1) | char(1)
          varchar(255)          | varchar(255)                      | varchar(255) | varchar(255) | varchar(255)
          varchar(1048576)      | varchar(1048576)                  | varchar(1048576) | mediumtext | varchar(1048576)
          varchar(1048577)      | clob                              | varchar(1048577) | mediumtext | varchar(1048577)
          varchar(10485761)     | clob                              | text | mediumtext | varchar(10485761)
          varchar(2147483647)   | clob                              | text | longtext | varchar(2147483647)
          clob                  | clob                              | oid | longtext | clob
          varbinary(255)        | varbinary(255)                    | bytea | varbinary(255) | blob
          varbinary(1048577)    | blob                              | bytea | mediumblob | blob
          blob                  | blob                              | oid | longblob | blob
          uuid                  | uuid                              | uuid | uuid | blob
          date                  | date                              | date | date | date
          time(0)               | time(0)                           | time(0) | time(0) | time(0)
          time(3)               | time(3)                           | time(3) | time(3) | time(3)
          time_tz(0)            | time(0) with time zone            | time(0) | time(0) | time(0)
          time_offset(3)        | time(3) with time zone            | time(3) with time zone | time(3) | time
          timestamp(6)          | timestamp(6)                      | timestamp(6) | datetime(6) | timestamp
          timestamp_tz(6)       | timestamp(6) with time zone       | timestamp(6) with time zone | datetime(6) | timestamp
          instant(6)            | timestamp(6) with time zone       | timestamp(6) with time zone | datetime(6) | timestamp
          enum{B,A}             | enum ('A','B')                    | varchar(255) constraint ck_t_c check ((c in ('B','A'))) | enum ('A','B') | varchar(255) check (c in ('B','A'))
          enum{B,A}(10)         | enum ('A','B')                    | varchar(10) constraint ck_t_c check ((c in ('B','A'))) | enum ('A','B') | varchar(10) check (c in ('B','A'))
          enum{B,A} unchecked   | enum ('A','B')                    | varchar(255) | enum ('A','B') | varchar(255)
          enum{B,A}(10) unchecked | enum ('A','B')                  | varchar(10) | enum ('A','B') | varchar(10)
          enum{B,A} as sql{varchar(10)} | varchar(10)               | varchar(10) constraint ck_t_c check ((c in ('B','A'))) | varchar(10) | varchar(10) check (c in ('B','A'))
          ordinal{A,B,C}        | tinyint constraint ck_t_c check ((c between 0 and 2)) | smallint constraint ck_t_c check ((c between 0 and 2)) | tinyint, constraint ck_t_c check ((c between 0 and 2)) | tinyint check (c between 0 and 2)
          json                  | json                              | jsonb | json | clob
          xml                   | clob                              | xml | longtext | clob
          inet                  | varbinary(19)                     | inet | varbinary(19) | blob
          binary(16)            | binary(16)                        | bytea | binary(16) | blob
          array{integer}        | integer array                     | integer array | json | blob
          array{varchar(20)}(5) | varchar(20) array[5]              | varchar(20) array[5] | json | blob
          array{enum{B,A}}      | enum ('A','B') array              | varchar(255) array | json | blob
          array{ordinal{B,A}}   | tinyint array                     | smallint array | json | blob
          """)
  void isWhatHibernateCreates(
      String type, String h2, String postgresql, String mariadb, String sqlite) {
    assertThat(ours("mariadb", type)).isEqualTo(theirs("mariadb", mariadb));
    assertThat(ours("h2", type)).isEqualTo(theirs("h2", h2));
    assertThat(ours("postgresql", type)).isEqualTo(theirs("postgresql", postgresql));
    assertThat(ours("sqlite", type)).isEqualTo(theirs("sqlite", sqlite));
  }

  private static List<String> ours(String dialect, String type) {
    Table table = Table.of(ObjectName.of("t"), "T").plus(Column.of("c", Type.parse(type)));
    try (TestDatabase database = Databases.open(dialect)) {
      database.run(database.dialect().statements(Schema.empty(), List.of(new CreateTable(table))));
      return database.catalogue();
    }
  }

  private static List<String> theirs(String dialect, String definition) {
    try (TestDatabase database = Databases.open(dialect)) {
      database.run("create table t (c " + definition + ")");
      return database.catalogue();
    }
  }
}
