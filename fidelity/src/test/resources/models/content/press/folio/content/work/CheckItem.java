package press.folio.content.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Parent;

@Embeddable
public class CheckItem {
  @Column(name = "item_text", nullable = false, length = 200)
  String text = "";

  @Column(name = "done")
  boolean done;

  @Parent Task task;

  Task getTask() {
    return task;
  }

  void setTask(Task task) {
    this.task = task;
  }
}
