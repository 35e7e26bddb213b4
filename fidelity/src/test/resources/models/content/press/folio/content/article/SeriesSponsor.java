package press.folio.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Table(schema = "content", name = "series_sponsor")
public class SeriesSponsor {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
  String name;

  @Column(precision = 10, scale = 2)
  BigDecimal contribution;
}
