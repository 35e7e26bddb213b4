package press.folio.content.work;

import io.aludel.MigrationColumn;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.GenericGenerator;
import press.folio.content.article.Author;
import press.folio.content.core.Node;

@Entity
@Table(schema = "content", name = "task")
public class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_seq")
  @GenericGenerator(
      name = "task_seq",
      type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
      parameters = {
        @org.hibernate.annotations.Parameter(name = "sequence_name", value = "content.task_numbers"),
        @org.hibernate.annotations.Parameter(name = "initial_value", value = "500"),
        @org.hibernate.annotations.Parameter(name = "increment_size", value = "20")
      })
  Long id;

  @ManyToOne
  @JoinColumn(name = "step_id")
  Workflow.Step step;

  @ManyToOne
  @JoinColumn(name = "node_id")
  Node node;

  @ManyToOne
  @JoinColumn(name = "assignee_name", referencedColumnName = "pen_name")
  Author assignee;

  @Enumerated(EnumType.STRING)
  @Column(name = "task_priority")
  @MigrationColumn(type = "varchar(255)", check = "task_priority in ('H', 'L', 'N')")
  Priority priority;

  Period lasting;

  @ElementCollection
  @CollectionTable(schema = "content", name = "task_check")
  @OrderColumn(name = "check_index")
  List<CheckItem> checklist = new ArrayList<>();
}
