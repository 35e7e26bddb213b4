package io.keystead.identity.audit;

import io.keystead.identity.model.RealmScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

@Entity
@Table(name = "mail_template")
public class MailTemplate extends RealmScoped {
  @Column(name = "template_key", nullable = false, length = 60)
  private String key;

  @ElementCollection
  @CollectionTable(name = "mail_template_text", joinColumns = @JoinColumn(name = "template_id"))
  @MapKeyColumn(name = "locale", length = 35)
  private Map<Locale, Text> texts = new HashMap<>();

  @Embeddable
  public record Text(
      @Column(name = "subject", nullable = false) String subject,
      @Column(name = "body", columnDefinition = "text", nullable = false) String body) {}
}
