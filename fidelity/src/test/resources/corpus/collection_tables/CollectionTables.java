package collection_tables;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

public class CollectionTables {
  @Entity(name = "Album")
  public static class Album {
    @Id Long id;

    String code;

    @ElementCollection
    @CollectionTable(name = "named", joinColumns = @JoinColumn(name = "album", nullable = true))
    Set<Integer> named;

    @ElementCollection
    @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = {"word", "Album_id"}))
    @Column(name = "word", nullable = false)
    Set<String> uniqueTogether;

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "word"))
    @Column(name = "word", nullable = false)
    Set<String> indexed;

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "word", unique = true))
    @Column(name = "word", nullable = false)
    Set<String> uniquelyIndexed;

    @ElementCollection
    @CollectionTable(
        name = "ordered_key",
        uniqueConstraints = @UniqueConstraint(columnNames = {"Album_id", "pos"}))
    @OrderColumn(name = "pos")
    List<String> orderedKey;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(name = "my_key"))
    List<String> withKey;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<String> withoutKey;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(name = "none"))
    List<String> noneKey;

    @ElementCollection
    @CollectionTable(
        joinColumns =
            @JoinColumn(
                name = "a",
                unique = true,
                columnDefinition = "bigint",
                comment = "the album",
                check = @CheckConstraint(constraint = "a > 1"),
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    List<String> described;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "code", referencedColumnName = "code"))
    List<String> byCode;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<String> cascading;

    @ElementCollection
    @ColumnDefault("'x'")
    List<String> defaulted;

    @ElementCollection
    @OrderColumn
    @ListIndexBase(1)
    List<String> fromOne;

    @ElementCollection
    @ListIndexBase(2)
    List<String> fromTwo;
  }
}
