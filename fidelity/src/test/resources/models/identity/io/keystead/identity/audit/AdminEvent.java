package io.keystead.identity.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

@Entity
@Table(name = "admin_event")
public class AdminEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "resource_path", length = 2000)
  private String resourcePath;

  @Enumerated
  @Column(name = "operation", nullable = false)
  private Operation operation = Operation.CREATE;

  @Column(name = "representation", length = 16000000)
  private String representation;

  @ElementCollection
  @CollectionTable(name = "admin_event_change")
  @AttributeOverride(name = "key", column = @Column(name = "property", length = 100))
  @AttributeOverride(name = "value.before", column = @Column(name = "old_value"))
  @AttributeOverride(name = "value.after", column = @Column(name = "new_value"))
  private Map<String, Change> changes = new HashMap<>();

  public enum Operation {
    CREATE,
    UPDATE,
    DELETE
  }

  @Embeddable
  public static class Change {
    private String before;
    private String after;
  }
}
