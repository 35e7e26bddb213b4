package faults.late_length_of_shared_key;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** With Hibernate, many of the columns that refer to a code of 40 characters in the end have 255. */
class Terms {

  @Entity(name = "Plan")
  static class Plan {
    @Id
    @Column(length = 40)
    String code;
  }

  @Entity(name = "Term")
  static class Term {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "Renewal")
  static class Renewal {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "term_code")
    Term term;
  }

  /** Its table comes before those from which it would have its length. */
  @Entity(name = "Cancellation")
  static class Cancellation {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "renewal_code")
    Renewal renewal;
  }

  @Entity(name = "Audit")
  static class Audit {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "cancellation_code")
    Cancellation cancellation;
  }

  @Entity(name = "Notice")
  static class Notice {
    @Id String id;
    @MapsId @OneToOne Term term;
  }

  @Embeddable
  record Line(String term, int number) {}

  @Entity(name = "Clause")
  static class Clause {
    @EmbeddedId Line id;

    @MapsId("term")
    @ManyToOne
    Term term;
  }

  @Entity(name = "Party")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Party {
    @Id String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "plan_code")
    Plan plan;
  }

  @Entity(name = "Buyer")
  static class Buyer extends Party {
    @ElementCollection Set<Role> roles;
  }

  @Embeddable
  static class Role {
    @ManyToOne Term term;

    @Column(nullable = false)
    int number;
  }

  @Entity(name = "Price")
  static class Price {
    @Id
    @Column(precision = 9, scale = 3)
    BigDecimal id;
  }

  @Entity(name = "Offer")
  static class Offer {
    @Id BigDecimal id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "price_id")
    Price price;
  }

  /** It has the length of the code without {@code @MapsId} as well. */
  @Entity(name = "Extension")
  static class Extension {
    @Id
    @Column(length = 20)
    String id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Plan plan;
  }

  @Entity(name = "Client")
  static class Client {
    @Id
    @Column(length = 60)
    String id;

    @ManyToMany Set<Term> terms;

    @ManyToMany
    @JoinTable(
        name = "client_bought",
        joinColumns = @JoinColumn(name = "buyer"),
        inverseJoinColumns = @JoinColumn(name = "bought"))
    Set<Buyer> bought;

    @ManyToMany
    @JoinTable(name = "client_clauses")
    Set<Clause> clauses;

    @ManyToMany
    @JoinTable(name = "client_list")
    List<Term> list;

    @ManyToMany Set<Extension> extensions;
    @ManyToMany Set<Offer> offers;
    @ManyToOne Term one;
  }
}
