package map_key_types;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.MapKeyMutability;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.usertype.UserType;

/** The types of maps' keys, named as those of attributes are. */
public class MapKeyTypes {
  public enum Channel {
    MAIL,
    PHONE
  }

  @Entity
  public static class Customer {
    @Id @GeneratedValue Long id;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    @MapKeyColumn(name = "token", length = 36)
    Map<UUID, String> names = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.CHAR)
    @MapKeyColumn(length = 3)
    @JdbcTypeCode(SqlTypes.NCHAR)
    @Column(length = 5)
    Map<String, String> countries = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcType(SmallIntJdbcType.class)
    Map<Integer, Integer> turnover = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcType(NumericJdbcType.class)
    @MapKeyColumn(precision = 12)
    Map<Long, Boolean> marks = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.DATE)
    Map<LocalDateTime, String> visits = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    Map<Channel, String> addresses = new HashMap<>();

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    @MapKeyMutability(Immutability.class)
    Map<Channel, Integer> calls = new HashMap<>();

    /** The code on the attribute is the values' alone. */
    @ElementCollection
    @JdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, Integer> steps = new HashMap<>();

    @ElementCollection
    @ShortValues
    @LongKeys
    Map<Integer, Integer> stock = new HashMap<>();

    @ElementCollection
    @MapKeyJavaType(Upper.class)
    @MapKeyColumn(name = "upper_key", columnDefinition = "varchar(40)")
    Map<String, String> upper = new HashMap<>();

    @ElementCollection
    @MapKeyType(Code.class)
    @MapKeyColumn(name = "code_key", columnDefinition = "varchar(8)")
    Map<String, String> codes = new HashMap<>();

    @OneToMany
    @MapKeyJdbcType(VarcharJdbcType.class)
    @MapKeyColumn(length = 50)
    Map<UUID, Customer> referrals = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "friendship")
    @MapKeyJdbcTypeCode(SqlTypes.BIGINT)
    Map<Integer, Customer> friends = new HashMap<>();
  }

  @Retention(RetentionPolicy.RUNTIME)
  @MapKeyJdbcTypeCode(SqlTypes.BIGINT)
  public @interface LongKeys {}

  @Retention(RetentionPolicy.RUNTIME)
  @JdbcTypeCode(SqlTypes.SMALLINT)
  public @interface ShortValues {}

  public static class Upper extends StringJavaType {}

  public static class Code implements UserType<String> {
    @Override
    public int getSqlType() {
      return Types.VARCHAR;
    }

    @Override
    public Class<String> returnedClass() {
      return String.class;
    }

    @Override
    public String nullSafeGet(ResultSet row, int position, WrapperOptions options)
        throws SQLException {
      return row.getString(position);
    }

    @Override
    public void nullSafeSet(
        PreparedStatement statement, String value, int position, WrapperOptions options)
        throws SQLException {
      statement.setString(position, value);
    }

    @Override
    public boolean equals(String one, String other) {
      return Objects.equals(one, other);
    }

    @Override
    public String deepCopy(String value) {
      return value;
    }

    @Override
    public boolean isMutable() {
      return false;
    }
  }
}
