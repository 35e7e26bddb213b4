package com.merchantry.shop.order;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@DiscriminatorValue("I")
@PrimaryKeyJoinColumn(name = "payment_id")
@Table(name = "invoice_payments")
public class InvoicePayment extends Payment {
  private LocalDate dueOn;
  private int reminders;
}
