package list_index_types;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

/** The types of the positions in lists. */
public class ListIndexTypes {
  @Entity
  public static class Playlist {
    @Id @GeneratedValue Long id;

    @ElementCollection
    @OrderColumn
    @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> titles = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    @ListIndexJdbcType(BigIntJdbcType.class)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    List<Integer> lengths = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "place", columnDefinition = "smallint")
    @ListIndexJavaType(Positions.class)
    @ListIndexJdbcType(SmallIntJdbcType.class)
    List<String> remarks = new ArrayList<>();

    @ManyToMany
    @OrderColumn
    @ListIndexJdbcTypeCode(SqlTypes.NUMERIC)
    List<Song> songs = new ArrayList<>();

    @OneToMany(mappedBy = "playlist")
    @OrderColumn(name = "listener_no")
    @ListIndexJdbcTypeCode(SqlTypes.TINYINT)
    List<Listener> listeners = new ArrayList<>();
  }

  @Entity
  public static class Song {
    @Id @GeneratedValue Long id;
  }

  @Entity
  public static class Listener {
    @Id @GeneratedValue Long id;
    @ManyToOne Playlist playlist;
  }

  public static class Positions extends IntegerJavaType {}
}
