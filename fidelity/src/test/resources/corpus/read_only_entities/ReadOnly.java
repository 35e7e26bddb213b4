package read_only_entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

public class ReadOnly {}

@Entity
class Sale {
  @Id Long id;
  int amount;
  @ManyToOne Total total;
}

@Entity
@Immutable
@Subselect("select id as id, amount as amount, id as sale_id from Sale")
@Synchronize("Sale")
class Total {
  @Id Long id;

  @Column(name = "amount")
  int amount;

  @ManyToOne
  @JoinColumn(name = "sale_id")
  Sale sale;
}
