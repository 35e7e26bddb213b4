package not_found;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

public class NotFounds {
  @Entity(name = "Thing")
  public static class Thing {
    @Id Long id;

    String code;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Thing ignored;

    @ManyToOne
    @NotFound(action = NotFoundAction.EXCEPTION)
    Thing required;

    @OneToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Thing single;

    @ManyToOne
    @JoinColumn(name = "other", referencedColumnName = "code")
    @NotFound(action = NotFoundAction.IGNORE)
    Thing byCode;
  }
}
