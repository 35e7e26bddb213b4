package net.meridian.ledger.reinsurance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.product.LineOfBusiness;

@Entity
@Table(name = "treaty")
public class Treaty extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "treaty_gen")
  @TableGenerator(name = "treaty_gen", table = "treaty_numbers", allocationSize = 5, uniqueConstraints = @UniqueConstraint(columnNames = "sequence_name"))
  @Column(name = "treaty_no")
  private Long number;

  @Enumerated(EnumType.STRING)
  @ElementCollection
  @CollectionTable(name = "treaty_line", joinColumns = @JoinColumn(name = "treaty_no"), foreignKey = @ForeignKey(name = "fk_treaty_line"))
  @Column(name = "line_of_business", nullable = false)
  private Set<LineOfBusiness> lines = new HashSet<>();

  @OneToMany(mappedBy = "id.treaty", cascade = CascadeType.ALL)
  private Set<TreatyShare> shares = new HashSet<>();

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public Set<LineOfBusiness> getLines() {
    return lines;
  }

  public void setLines(Set<LineOfBusiness> lines) {
    this.lines = lines;
  }

  public Set<TreatyShare> getShares() {
    return shares;
  }

  public void setShares(Set<TreatyShare> shares) {
    this.shares = shares;
  }
}
