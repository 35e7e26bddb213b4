package faults.required_in_single_table_subclass;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

/** No plain payment can be stored: it has no card number, and the column must not be null. */
class Payments {

  @Entity
  static class Payment {
    @Id Long id;
  }

  @Entity
  static class CardPayment extends Payment {
    @Column(nullable = false)
    String cardNumber;

    @ManyToOne
    @JoinColumn(nullable = false)
    Bank bank;

    @CreationTimestamp Instant charged;

    @Embedded Receipt receipt;
  }

  @Embeddable
  static class Receipt {
    @Column(nullable = false)
    String number;
  }

  @Entity
  static class Bank {
    @Id Long id;
  }
}
