package org.lindenhof.clinic.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class PostalAddress implements Serializable {
  private String street;
  private String zip;
  private String city;
  private String country;

  @Column(name = "STREET", length = 60)
  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  @Column(name = "ZIP", length = 10)
  public String getZip() {
    return zip;
  }

  public void setZip(String zip) {
    this.zip = zip;
  }

  @Column(name = "CITY", length = 60)
  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  @Column(name = "COUNTRY", columnDefinition = "char(2) default 'DE'")
  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
