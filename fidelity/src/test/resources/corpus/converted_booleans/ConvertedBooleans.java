package converted_booleans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
public class ConvertedBooleans {
  @Id Long id;

  @Convert(converter = YesNoConverter.class)
  boolean agreed;

  @Convert(converter = TrueFalseConverter.class)
  Boolean correct;

  @Convert(converter = NumericBooleanConverter.class)
  Boolean single;

  @Convert(converter = YesNoConverter.class)
  @Column(length = 3)
  Boolean padded;

  @Convert(converter = YesNoConverter.class)
  @Column(columnDefinition = "char(1)")
  Boolean defined;

  @JdbcTypeCode(SqlTypes.CHAR)
  Boolean letter;

  @JdbcTypeCode(SqlTypes.TINYINT)
  boolean tiny;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Boolean whole;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Boolean text;

  @JdbcTypeCode(SqlTypes.BIT)
  Boolean flag;
}
