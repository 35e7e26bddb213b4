package press.folio.content.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.net.URL;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.DiscriminatorFormula;
import press.folio.content.article.Tag;
import press.folio.content.core.Page;

@Entity
@Table(schema = "content", name = "feed")
@DiscriminatorFormula("case when remote_url is null then 'Feed' else 'ImportedFeed' end")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Feed {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "feed_title")
  String title;

  @ManyToMany
  @JoinTable(schema = "content", name = "feed_tag")
  @MapKeyJoinColumn(name = "tag_id")
  Map<Tag, Page> landingPages = new HashMap<>();

  @Entity(name = "ImportedFeed")
  public static class Imported extends Feed {
    @Column(name = "remote_url", length = 1000)
    URL remote;

    @Column(name = "fetched_at")
    Instant fetchedAt;
  }
}
