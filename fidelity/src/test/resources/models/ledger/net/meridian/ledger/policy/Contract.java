package net.meridian.ledger.policy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.base.MonetaryAmount;
import net.meridian.ledger.base.ValidityPeriod;
import net.meridian.ledger.party.Broker;
import net.meridian.ledger.party.Party;
import net.meridian.ledger.product.Tariff;

@Entity
@Table(
    name = "contract",
    indexes = {@Index(name = "ix_contract_holder", columnList = "holder_no, status"), @Index(columnList = "broker_no")})
@TableGenerator(
    name = "contract_gen",
    table = "number_ranges",
    pkColumnName = "range_name",
    valueColumnName = "last_value",
    pkColumnValue = "CONTRACT",
    initialValue = 7000000,
    allocationSize = 50)
public class Contract extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "contract_gen")
  @Column(name = "contract_no")
  private Long number;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "holder_no", foreignKey = @ForeignKey(name = "fk_contract_holder"))
  private Party holder;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "broker_no")
  private Broker broker;

  @ManyToOne(optional = false)
  @JoinColumn(name = "tariff_code", referencedColumnName = "tariff_code")
  @JoinColumn(name = "tariff_year", referencedColumnName = "tariff_year")
  private Tariff tariff;

  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private ContractStatus status = ContractStatus.OFFERED;

  @Embedded
  private ValidityPeriod validity = new ValidityPeriod();

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "amount", column = @Column(name = "premium_amount", nullable = false, precision = 17, scale = 2)),
    @AttributeOverride(name = "currency", column = @Column(name = "premium_currency", nullable = false, length = 3))
  })
  private MonetaryAmount yearlyPremium;

  @Min(1)
  @Max(365)
  @Column(name = "payments_per_year")
  private int paymentsPerYear = 1;

  @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Coverage> coverages = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "contract_insured_thing", joinColumns = @JoinColumn(name = "contract_no"))
  @AttributeOverrides({
    @AttributeOverride(name = "value.amount", column = @Column(name = "thing_value")),
    @AttributeOverride(name = "value.currency", column = @Column(name = "thing_currency"))
  })
  private List<InsuredThing> things = new ArrayList<>();

  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public Party getHolder() {
    return holder;
  }

  public void setHolder(Party holder) {
    this.holder = holder;
  }

  public Broker getBroker() {
    return broker;
  }

  public void setBroker(Broker broker) {
    this.broker = broker;
  }

  public Tariff getTariff() {
    return tariff;
  }

  public void setTariff(Tariff tariff) {
    this.tariff = tariff;
  }

  public ContractStatus getStatus() {
    return status;
  }

  public void setStatus(ContractStatus status) {
    this.status = status;
  }

  public ValidityPeriod getValidity() {
    return validity;
  }

  public void setValidity(ValidityPeriod validity) {
    this.validity = validity;
  }

  public MonetaryAmount getYearlyPremium() {
    return yearlyPremium;
  }

  public void setYearlyPremium(MonetaryAmount yearlyPremium) {
    this.yearlyPremium = yearlyPremium;
  }

  public int getPaymentsPerYear() {
    return paymentsPerYear;
  }

  public void setPaymentsPerYear(int paymentsPerYear) {
    this.paymentsPerYear = paymentsPerYear;
  }

  public List<Coverage> getCoverages() {
    return coverages;
  }

  public void setCoverages(List<Coverage> coverages) {
    this.coverages = coverages;
  }

  public List<InsuredThing> getThings() {
    return things;
  }

  public void setThings(List<InsuredThing> things) {
    this.things = things;
  }
}
