package net.meridian.ledger.product;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import net.meridian.ledger.base.MonetaryAmount;
import net.meridian.ledger.base.Versioned;

@Entity
@Table(name = "coverage_type")
public class CoverageType extends Versioned {
  @EmbeddedId
  private CoverageTypeId id;

  @MapsId("tariff")
  @ManyToOne(optional = false)
  @JoinColumns({
    @JoinColumn(name = "tariff_code", referencedColumnName = "tariff_code"),
    @JoinColumn(name = "tariff_year", referencedColumnName = "tariff_year")
  })
  private Tariff tariff;

  @NotBlank
  @Size(max = 80)
  private String label = "-";

  @Valid
  @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
  private MonetaryAmount limit;

  @Max(100)
  @Min(0)
  @Column(name = "deductible_percent")
  private short deductiblePercent;

  public CoverageTypeId getId() {
    return id;
  }

  public void setId(CoverageTypeId id) {
    this.id = id;
  }

  public Tariff getTariff() {
    return tariff;
  }

  public void setTariff(Tariff tariff) {
    this.tariff = tariff;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public MonetaryAmount getLimit() {
    return limit;
  }

  public void setLimit(MonetaryAmount limit) {
    this.limit = limit;
  }

  public short getDeductiblePercent() {
    return deductiblePercent;
  }

  public void setDeductiblePercent(short deductiblePercent) {
    this.deductiblePercent = deductiblePercent;
  }
}
