package press.folio.content.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.folio.content.core.PublicationState;

@Entity
@Table(schema = "content", name = "workflow")
public class Workflow {
  @Id
  @Column(length = 40)
  String name;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "workflow_name", nullable = false)
  @OrderColumn(name = "step_index", nullable = false)
  List<Step> steps = new ArrayList<>();

  @Entity
  @Table(schema = "content", name = "workflow_step")
  public static class Step {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String label;

    @Enumerated(EnumType.STRING)
    @ElementCollection
    @CollectionTable(schema = "content", name = "workflow_step_state")
    @Column(name = "allowed_state", length = 12)
    Set<PublicationState> allowedStates = EnumSet.noneOf(PublicationState.class);
  }
}
