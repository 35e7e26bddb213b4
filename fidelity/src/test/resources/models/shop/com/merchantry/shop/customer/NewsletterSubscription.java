package com.merchantry.shop.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

@Getter
@Setter
@Entity
@IdClass(NewsletterSubscription.Key.class)
@Table(name = "newsletter_subscriptions")
public class NewsletterSubscription {
  @Id
  @Column(length = 254)
  private String email;

  @Id
  @Column(length = 40)
  private String newsletter;

  private OffsetDateTime confirmedAt;

  @ManyToOne
  @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(name = "fk_subscription_customer"))
  private Customer customer;

  @Data
  @NoArgsConstructor
  @AllArgsConstructor
  public static class Key implements Serializable {
    private String email;
    private String newsletter;
  }
}
