package com.merchantry.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("C")
@Table(name = "card_payments")
public class CardPayment extends Payment {
  @Column(length = 4, nullable = false)
  private String lastDigits;

  private int expiryMonth;
  private int expiryYear;
}
