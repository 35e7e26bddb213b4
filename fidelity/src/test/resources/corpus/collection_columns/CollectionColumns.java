package collection_columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

public class CollectionColumns {
  public static class Conv implements AttributeConverter<String, Integer> {
    public Integer convertToDatabaseColumn(String s) {
      return 1;
    }

    public String convertToEntityAttribute(Integer i) {
      return "";
    }
  }

  @Entity(name = "Own")
  public static class Own {
    @Id Long id;

    @ElementCollection
    @Comment("hello")
    List<String> commented;

    @ElementCollection
    @Check(constraints = "checked <> ''")
    List<String> checked;

    @ElementCollection
    @Convert(converter = Conv.class)
    List<String> conv;

    @ElementCollection
    @Convert(converter = Conv.class)
    Map<String, String> convMap;

    @ElementCollection
    @Convert(converter = Conv.class, attributeName = "key")
    Map<String, Long> convKey;

    @ElementCollection
    @Convert(converter = Conv.class, attributeName = "value")
    Map<Long, String> convVal;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.CHAR)
    Set<UUID> uuids;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.CHAR)
    Map<UUID, UUID> uuidMap;

    @ManyToMany
    @Comment("mm")
    @JoinTable(name = "mmc")
    List<Own> mm;

    @ManyToMany
    @Check(name = "nn", constraints = "id2 > 1")
    @JoinTable(name = "mmk", inverseJoinColumns = @JoinColumn(name = "id2"))
    List<Own> mmk;
  }
}
