package references_to_times;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Columns that refer to times with digits: what of these comes along. */
public class ReferencesToTimes {
  @Entity(name = "Tick")
  public static class Tick {
    @Id
    @Column(secondPrecision = 3)
    Instant at;

    @Column(secondPrecision = 4, unique = true)
    LocalDateTime local;
  }

  @Entity(name = "Watcher")
  public static class Watcher {
    @Id Long id;
    @ManyToOne Tick implied;

    @ManyToOne
    @JoinColumn(name = "named_tick")
    Tick named;

    @ManyToOne
    @JoinColumn(referencedColumnName = "at")
    Tick referring;

    @ManyToOne
    @JoinColumn(nullable = false)
    Tick written;

    @ManyToOne
    @JoinColumn(name = "local_tick", referencedColumnName = "local")
    Tick local;

    @ManyToMany
    @JoinTable(name = "watcher_ticks")
    List<Tick> many;

    @ManyToMany
    @JoinTable(name = "watcher_named", inverseJoinColumns = @JoinColumn(name = "tick_at"))
    List<Tick> manyNamed;
  }

  @Entity(name = "Era")
  @Inheritance(strategy = InheritanceType.JOINED)
  public static class Era {
    @Id
    @Column(secondPrecision = 2)
    Instant since;

    @ElementCollection List<String> names;
  }

  @Entity(name = "Age")
  public static class Age extends Era {
    String metal;
  }

  @Entity(name = "Epoch")
  @PrimaryKeyJoinColumn(name = "epoch_since")
  public static class Epoch extends Era {
    String rock;
  }
}
