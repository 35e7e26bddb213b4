package net.meridian.ledger.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "clause")
public class Clause {
  @Id
  @Size(max = 10)
  @Column(name = "clause_code")
  private String code;

  @Lob
  @NotNull
  @Column(name = "wording")
  private String wording = "";

  @ManyToMany
  @JoinTable(
      name = "clause_tariff",
      joinColumns = @JoinColumn(name = "clause_code"),
      inverseJoinColumns = {
        @JoinColumn(name = "tariff_code", referencedColumnName = "tariff_code"),
        @JoinColumn(name = "tariff_year", referencedColumnName = "tariff_year")
      })
  private Set<Tariff> tariffs = new HashSet<>();

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getWording() {
    return wording;
  }

  public void setWording(String wording) {
    this.wording = wording;
  }

  public Set<Tariff> getTariffs() {
    return tariffs;
  }

  public void setTariffs(Set<Tariff> tariffs) {
    this.tariffs = tariffs;
  }
}
