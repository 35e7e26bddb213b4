package press.folio.content.article;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.YesNoConverter;

@Entity
@Table(schema = "content", name = "author", check = @CheckConstraint(constraint = "karma >= -100"))
@SoftDelete
public class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "pen_name", unique = true, nullable = false, length = 80)
  String penName = "";

  int karma;

  @Convert(converter = YesNoConverter.class)
  @Column(name = "staff", columnDefinition = "char(1) default 'N'")
  boolean staff;

  @ElementCollection
  @CollectionTable(schema = "content", name = "author_profile", joinColumns = @JoinColumn(name = "author_id"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "network", length = 12)
  Map<Network, Profile> profiles = new EnumMap<>(Network.class);

  public enum Network {
    MASTODON,
    LINKEDIN,
    GITHUB
  }

  @Embeddable
  public record Profile(
      @Column(name = "handle", length = 80) String handle, @Column(name = "verified") Boolean verified) {}
}
