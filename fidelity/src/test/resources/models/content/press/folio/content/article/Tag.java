package press.folio.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(schema = "content", name = "tag")
public class Tag {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @NaturalId(mutable = true)
  @Column(length = 60)
  String label;

  @Column(nullable = false)
  @ColumnDefault("false")
  boolean hidden;

  @ManyToOne
  @JoinColumn(name = "broader_id")
  Tag broader;

  @ManyToMany
  @JoinTable(
      schema = "content",
      name = "tag_synonym",
      joinColumns = @JoinColumn(name = "tag_id"),
      inverseJoinColumns = @JoinColumn(name = "synonym_id"))
  Set<Tag> synonyms = new HashSet<>();
}
