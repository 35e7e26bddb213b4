package sql_types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
public class NamedTypes {
  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  UUID id;

  @Version
  @JdbcTypeCode(SqlTypes.BIGINT)
  int version;

  @ManyToOne NamedTypes parent;
  @ManyToOne KeyedByEnum keyed;

  @JdbcType(CharJdbcType.class)
  String described;

  @JdbcType(BinaryJdbcType.class)
  @Column(length = 16)
  UUID bytes;

  @JdbcType(VarcharJdbcType.class)
  UUID text;

  @AsJson Settings settings;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Color text255;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 5)
  Color text5;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Color named;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.SMALLINT)
  Color small;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Color integer;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 9)
  Color fixed;

  @JdbcTypeCode(SqlTypes.JSON)
  Color json;

  public enum Color {
    RED,
    BLUE,
    GREEN
  }

  public static class Settings {
    public String theme;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @JdbcTypeCode(SqlTypes.JSON)
  public @interface AsJson {}

  @Entity
  public static class KeyedByEnum {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    Color id;
  }
}
