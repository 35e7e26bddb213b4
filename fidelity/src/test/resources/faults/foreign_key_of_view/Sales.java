package faults.foreign_key_of_view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** Views have no foreign keys: the statement that adds one is refused. */
class Sales {

  @Entity
  @Table(name = "Product")
  static class Product {
    @Id Long id;
  }

  @Entity
  @Table(name = "Sale")
  static class Sale {
    @Id Long id;

    @ManyToOne Product product;
  }

  @Entity
  @Immutable
  @Table(name = "SaleOfProduct")
  @View(query = "select id, product_id from Sale")
  static class SaleOfProduct {
    @Id Long id;

    @ManyToOne
    @JoinColumn(name = "product_id")
    Product product;
  }
}
