package net.meridian.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;

@Entity
@Table(name = "cost_centre")
@TableGenerator(name = "centre_gen", table = "number_ranges", pkColumnName = "range_name", valueColumnName = "last_value", pkColumnValue = "CENTRE")
public class CostCentre {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "centre_gen")
  private Integer id;

  @NotNull
  @Size(max = 6)
  @Column(name = "centre_code", unique = true)
  private String code = "-";

  @Range(min = 1, max = 9999)
  private int ordering = 1;

  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getOrdering() {
    return ordering;
  }

  public void setOrdering(int ordering) {
    this.ordering = ordering;
  }
}
