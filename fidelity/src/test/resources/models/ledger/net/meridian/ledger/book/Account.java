package net.meridian.ledger.book;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import net.meridian.ledger.base.Versioned;

@Entity
@Table(name = "account")
public class Account extends Versioned {
  @Id
  @NotNull
  @Pattern(regexp = "[0-9]{1,8}")
  @Size(max = 8)
  @Column(name = "account_no")
  private String number;

  @NotBlank
  @Size(max = 60)
  private String label = "-";

  @NotNull
  @Enumerated(EnumType.ORDINAL)
  @Column(name = "account_kind")
  private Kind kind = Kind.ASSET;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_no")
  private Account parent;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
  @MapKey(name = "key.period")
  private Map<Integer, AccountBalance> balances = new HashMap<>();

  public enum Kind {
    ASSET,
    LIABILITY,
    EQUITY,
    REVENUE,
    EXPENSE
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Account getParent() {
    return parent;
  }

  public void setParent(Account parent) {
    this.parent = parent;
  }

  public Map<Integer, AccountBalance> getBalances() {
    return balances;
  }

  public void setBalances(Map<Integer, AccountBalance> balances) {
    this.balances = balances;
  }
}
