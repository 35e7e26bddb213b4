package net.meridian.ledger.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.meridian.ledger.base.Booked;
import net.meridian.ledger.base.MonetaryAmount;
import net.meridian.ledger.party.Party;
import net.meridian.ledger.policy.Coverage;

@Entity
@Table(name = "claim", uniqueConstraints = @UniqueConstraint(name = "uq_claim_reference", columnNames = {"claim_year", "claim_serial"}))
@SequenceGenerator(name = "claim_gen", sequenceName = "seq_claim", allocationSize = 1)
public class Claim extends Booked {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_gen")
  @Column(name = "claim_id")
  private Long id;

  @NotNull
  @Column(name = "claim_year")
  private Integer year = 2026;

  @NotNull
  @Column(name = "claim_serial")
  private Integer serial = 1;

  @ManyToOne(optional = false)
  @JoinColumn(name = "contract_no", referencedColumnName = "contract_no")
  @JoinColumn(name = "tariff_code", referencedColumnName = "tariff_code")
  @JoinColumn(name = "tariff_year", referencedColumnName = "tariff_year")
  @JoinColumn(name = "coverage_no", referencedColumnName = "coverage_no")
  private Coverage coverage;

  @PastOrPresent
  @Column(name = "occurred_at")
  private LocalDateTime occurredAt;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "reserve_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "reserve_currency"))
  private MonetaryAmount reserve;

  @OneToMany(mappedBy = "claim")
  private List<ClaimMovement> movements = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "claim_party", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "party_no"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "part_played", length = 12)
  private Map<PartPlayed, Party> parties = new HashMap<>();

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Integer getSerial() {
    return serial;
  }

  public void setSerial(Integer serial) {
    this.serial = serial;
  }

  public Coverage getCoverage() {
    return coverage;
  }

  public void setCoverage(Coverage coverage) {
    this.coverage = coverage;
  }

  public LocalDateTime getOccurredAt() {
    return occurredAt;
  }

  public void setOccurredAt(LocalDateTime occurredAt) {
    this.occurredAt = occurredAt;
  }

  public MonetaryAmount getReserve() {
    return reserve;
  }

  public void setReserve(MonetaryAmount reserve) {
    this.reserve = reserve;
  }

  public List<ClaimMovement> getMovements() {
    return movements;
  }

  public void setMovements(List<ClaimMovement> movements) {
    this.movements = movements;
  }

  public Map<PartPlayed, Party> getParties() {
    return parties;
  }

  public void setParties(Map<PartPlayed, Party> parties) {
    this.parties = parties;
  }
}
