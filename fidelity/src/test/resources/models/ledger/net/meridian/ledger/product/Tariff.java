package net.meridian.ledger.product;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.meridian.ledger.base.Versioned;

@Entity
@Table(name = "tariff")
public class Tariff extends Versioned {
  @EmbeddedId
  private TariffId id;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "line_of_business", length = 12)
  private LineOfBusiness lineOfBusiness = LineOfBusiness.MOTOR;

  @DecimalMin("0.00")
  @Digits(integer = 3, fraction = 4)
  @Column(name = "base_rate")
  private BigDecimal baseRate;

  @OneToMany(mappedBy = "tariff", cascade = CascadeType.ALL)
  private List<CoverageType> coverages = new ArrayList<>();

  public TariffId getId() {
    return id;
  }

  public void setId(TariffId id) {
    this.id = id;
  }

  public LineOfBusiness getLineOfBusiness() {
    return lineOfBusiness;
  }

  public void setLineOfBusiness(LineOfBusiness lineOfBusiness) {
    this.lineOfBusiness = lineOfBusiness;
  }

  public BigDecimal getBaseRate() {
    return baseRate;
  }

  public void setBaseRate(BigDecimal baseRate) {
    this.baseRate = baseRate;
  }

  public List<CoverageType> getCoverages() {
    return coverages;
  }

  public void setCoverages(List<CoverageType> coverages) {
    this.coverages = coverages;
  }
}
