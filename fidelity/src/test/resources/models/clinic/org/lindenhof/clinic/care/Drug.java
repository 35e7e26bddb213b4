package org.lindenhof.clinic.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.base.ClinicEntity;

@Entity
@Table(name = "T_DRUG")
public class Drug extends ClinicEntity {
  private String centralNumber;
  private String tradeName;
  private Set<Substance> substances = new HashSet<>();
  private BigDecimal price;
  private boolean narcotic;

  @Column(name = "PZN", unique = true, nullable = false, length = 8)
  public String getCentralNumber() {
    return centralNumber;
  }

  public void setCentralNumber(String centralNumber) {
    this.centralNumber = centralNumber;
  }

  @Column(name = "TRADE_NAME", nullable = false, length = 120)
  public String getTradeName() {
    return tradeName;
  }

  public void setTradeName(String tradeName) {
    this.tradeName = tradeName;
  }

  @ManyToMany
  @JoinTable(name = "T_DRUG_SUBSTANCE")
  public Set<Substance> getSubstances() {
    return substances;
  }

  public void setSubstances(Set<Substance> substances) {
    this.substances = substances;
  }

  @Column(name = "PRICE", precision = 9, scale = 2)
  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  @Column(name = "NARCOTIC", columnDefinition = "boolean default false")
  public boolean isNarcotic() {
    return narcotic;
  }

  public void setNarcotic(boolean narcotic) {
    this.narcotic = narcotic;
  }
}
