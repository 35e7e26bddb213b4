package net.meridian.ledger.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import net.meridian.ledger.base.Versioned;
import net.meridian.ledger.product.Clause;
import net.meridian.ledger.product.CoverageType;

@Entity
@IdClass(CoverageId.class)
@Table(name = "coverage")
public class Coverage extends Versioned {
  @Id
  @ManyToOne
  @JoinColumn(name = "contract_no")
  private Contract contract;

  @Id
  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "tariff_code", referencedColumnName = "tariff_code"),
    @JoinColumn(name = "tariff_year", referencedColumnName = "tariff_year"),
    @JoinColumn(name = "coverage_no", referencedColumnName = "coverage_no")
  })
  private CoverageType type;

  @Digits(integer = 9, fraction = 2)
  @PositiveOrZero
  private BigDecimal premium;

  @ManyToMany
  @JoinTable(name = "coverage_clause")
  private Set<Clause> clauses = new HashSet<>();

  public Contract getContract() {
    return contract;
  }

  public void setContract(Contract contract) {
    this.contract = contract;
  }

  public CoverageType getType() {
    return type;
  }

  public void setType(CoverageType type) {
    this.type = type;
  }

  public BigDecimal getPremium() {
    return premium;
  }

  public void setPremium(BigDecimal premium) {
    this.premium = premium;
  }

  public Set<Clause> getClauses() {
    return clauses;
  }

  public void setClauses(Set<Clause> clauses) {
    this.clauses = clauses;
  }
}
