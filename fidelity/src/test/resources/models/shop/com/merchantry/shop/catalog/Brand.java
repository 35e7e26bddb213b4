package com.merchantry.shop.catalog;

import com.merchantry.shop.common.AuditedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.net.URL;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.NaturalId;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Table(name = "brands")
public class Brand extends AuditedEntity {
  @NaturalId(mutable = true)
  @NotBlank
  @Column(length = 60)
  private String slug;

  @NotBlank private String name;

  private URL website;
}
