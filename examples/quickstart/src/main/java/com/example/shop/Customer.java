package com.example.shop;

import io.aludel.Drop;
import io.aludel.MigrationChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody who has an account.
 *
 * <p>Its intents are recorded, by the revisions named here. They could be deleted; they stay
 * because they are what an example is read for.
 */
@Entity
@Table(name = "customers")
@MigrationChange( // revision 0006
    drops = @Drop(column = "fax", reason = "nobody has sent one since 2019; agreed with sales"))
public class Customer extends Recorded {

  @Id @GeneratedValue private Long id;

  @Column(name = "full_name", nullable = false, length = 120)
  @MigrationChange(renamedFrom = "name") // revision 0003
  private String fullName;

  @Column(nullable = false, unique = true)
  private String email;

  /** Added by revision 0002. It is optional, so there was nothing to declare. */
  @Column(length = 40)
  private String phone;

  @Embedded private Address address;

  protected Customer() {}

  public Customer(String fullName, String email) {
    this.fullName = fullName;
    this.email = email;
  }

  public Long id() {
    return id;
  }

  public String fullName() {
    return fullName;
  }

  public void rename(String newName) {
    this.fullName = newName;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  public void callAt(String newPhone) {
    this.phone = newPhone;
  }

  public Address address() {
    return address;
  }

  public void moveTo(Address newAddress) {
    this.address = newAddress;
  }
}
