package com.merchantry.shop.customer;

import com.merchantry.shop.common.AuditedEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.DynamicUpdate;

@Getter
@Setter
@ToString(callSuper = true, exclude = {"addresses", "loyaltyAccount"})
@SuperBuilder
@NoArgsConstructor
@DynamicUpdate
@Entity
@Table(
    name = "customers",
    indexes = {
      @Index(name = "ix_customer_email", columnList = "email", unique = true),
      @Index(name = "ix_customer_name", columnList = "lastName, firstName")
    })
public class Customer extends AuditedEntity {
  @Email
  @NotEmpty
  @Size(max = 254)
  private String email;

  private String firstName;

  @NotEmpty private String lastName;

  @Past private LocalDate birthDate;

  @Column(name = "preferred_locale", length = 35)
  private Locale locale;

  @Enumerated(EnumType.STRING)
  private Salutation salutation;

  @ManyToOne(fetch = FetchType.LAZY)
  private CustomerGroup customerGroup;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
  @Builder.Default
  private List<CustomerAddress> addresses = new ArrayList<>();

  @OneToOne(mappedBy = "customer", cascade = CascadeType.ALL)
  private LoyaltyAccount loyaltyAccount;

  @ElementCollection(targetClass = Channel.class)
  @CollectionTable(name = "customer_channels")
  @Enumerated(EnumType.STRING)
  @Column(name = "channel", length = 10)
  @Builder.Default
  private Set<Channel> contactChannels = EnumSet.noneOf(Channel.class);

  public enum Salutation {
    NONE,
    MRS,
    MR,
    MX
  }

  public enum Channel {
    POST,
    MAIL,
    PHONE
  }
}
