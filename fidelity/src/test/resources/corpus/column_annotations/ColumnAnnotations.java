package column_annotations;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.Source;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@Entity
@Table(comment = "not this one")
@Comment("of the table")
@Check(constraints = "least < 100")
@Check(name = "most_is_more", constraints = "most > least")
public class ColumnAnnotations {
  @Id Long id;

  @Check(constraints = "least > 0")
  int least;

  @Check(name = "most_check", constraints = "most > 0")
  int most;

  @Check(constraints = "several > 0")
  @Check(constraints = "several < 9")
  @Column(check = @CheckConstraint(constraint = "several <> 5"))
  int several;

  @Comment("what it is")
  String described;

  @Comment("wins")
  @Column(comment = "loses")
  String twice;

  @Generated(event = EventType.INSERT)
  String byTrigger;

  @Generated
  @ColumnDefault("5")
  Integer byDefault;

  @GeneratedColumn("least + most")
  Integer sum;

  @Formula("least + 1")
  int noColumn;

  @CurrentTimestamp Instant written;

  @CurrentTimestamp(event = EventType.INSERT, source = SourceType.DB)
  Instant earlier;

  @CreationTimestamp Instant created;
  @UpdateTimestamp LocalDate updated;

  @Version
  @Source(SourceType.DB)
  Instant version;

  @ColumnTransformer(read = "upper(transformed)", write = "?")
  String transformed;

  @Nationalized String national;
  @Nationalized @Lob String largeNational;
  @Nationalized char letter;
  Held held;

  @Embeddable
  public static class Held {
    @Parent ColumnAnnotations holder;
    String held;

    @Check(constraints = "inside > 1")
    @Comment("inside")
    Integer inside;

    public ColumnAnnotations getHolder() {
      return holder;
    }

    public void setHolder(ColumnAnnotations holder) {
      this.holder = holder;
    }
  }
}
