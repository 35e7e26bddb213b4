package collations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
public class Collations {
  @Id Long id;

  @Collate("C")
  String text;

  @Collate("POSIX")
  @Column(columnDefinition = "text", nullable = false)
  String defined;
}
