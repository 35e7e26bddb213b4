package net.meridian.ledger.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.validation.constraints.Size;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.base.MonetaryAmount;
import net.meridian.ledger.party.Party;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SequenceGenerator(name = "document_gen", sequenceName = "seq_document", allocationSize = 1)
public abstract class Document extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_gen")
  @Column(name = "document_id")
  private Long id;

  @Size(max = 120)
  private String subject;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "addressee_no", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Party addressee;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "total_amount", precision = 19, scale = 2))
  @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3))
  private MonetaryAmount total;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public Party getAddressee() {
    return addressee;
  }

  public void setAddressee(Party addressee) {
    this.addressee = addressee;
  }

  public MonetaryAmount getTotal() {
    return total;
  }

  public void setTotal(MonetaryAmount total) {
    this.total = total;
  }
}
