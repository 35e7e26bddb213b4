package press.folio.content.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Nationalized;
import press.folio.content.article.Article;

@Entity
@Table(schema = "content", name = "newsletter")
public class Newsletter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Nationalized
  @Column(name = "subject_line", length = 150)
  String subject;

  @ManyToMany
  @JoinTable(schema = "content", name = "newsletter_article")
  @OrderBy("publishedAt desc")
  List<Article> articles = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "content",
      name = "newsletter_receiver",
      uniqueConstraints = @UniqueConstraint(columnNames = {"newsletter_id", "mail"}))
  @AttributeOverride(name = "mail", column = @Column(name = "mail", length = 254, nullable = false))
  @AttributeOverride(name = "consent.given", column = @Column(name = "consent_given"))
  Set<Receiver> receivers = new HashSet<>();

  @Embeddable
  public static class Receiver {
    String mail = "";
    String displayName;
    Consent consent;
  }

  @Embeddable
  public record Consent(LocalDate given, String source) {}
}
