package containers_and_views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** Containers written out, and a view, which is no table. */
class ContainersAndViews {

  @Entity
  @Table(name = "measure")
  @Checks({
    @Check(name = "measure_small", constraints = "amount < 5000"),
    @Check(name = "measure_real", constraints = "amount >= 0")
  })
  static class Measure {
    @Id @GeneratedValue Long id;

    @Column(name = "amount")
    @Comments(@Comment("in metres"))
    Integer amount;
  }

  @Entity
  @Immutable
  @Table(name = "great_measure")
  @View(query = "select id, amount from measure where amount > 100")
  static class GreatMeasure {
    @Id Long id;

    @Column(name = "amount")
    Integer amount;
  }
}
