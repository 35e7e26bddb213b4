package press.folio.content.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@Entity
@Table(schema = "content", name = "series")
public class Series {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(schema = "content", sequenceName = "series_seq")
  Long id;

  @OneToMany
  @JoinTable(
      schema = "content",
      name = "series_episode",
      joinColumns = @JoinColumn(name = "series_id"),
      inverseJoinColumns = @JoinColumn(name = "article_id"))
  @MapKeyColumn(name = "episode_no")
  Map<Integer, Article> episodes = new TreeMap<>();

  @OneToMany
  @JoinColumn(name = "series_id")
  Set<SeriesSponsor> sponsors = new HashSet<>();
}
