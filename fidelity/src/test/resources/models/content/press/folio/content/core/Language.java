package press.folio.content.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(schema = "content", name = "language")
public class Language {
  @Id
  @Column(name = "language_tag", length = 35)
  Locale tag;

  @ManyToOne
  @JoinColumn(name = "fallback_tag")
  Language fallback;

  @Column(name = "right_to_left")
  @ColumnDefault("false")
  boolean rightToLeft;
}
