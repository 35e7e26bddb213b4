package press.folio.content.media;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

/** Stores {@code type/subtype} in one column. */
public class MediaTypeType implements UserType<MediaType> {
  @Override
  public int getSqlType() {
    return Types.VARCHAR;
  }

  @Override
  public Class<MediaType> returnedClass() {
    return MediaType.class;
  }

  @Override
  public MediaType nullSafeGet(ResultSet rows, int position, WrapperOptions options)
      throws SQLException {
    String text = rows.getString(position);
    if (text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    return new MediaType(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public void nullSafeSet(PreparedStatement statement, MediaType value, int position, WrapperOptions options)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, Types.VARCHAR);
    } else {
      statement.setString(position, value.type() + "/" + value.subtype());
    }
  }

  @Override
  public MediaType deepCopy(MediaType value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
