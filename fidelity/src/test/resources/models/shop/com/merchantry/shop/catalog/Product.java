package com.merchantry.shop.catalog;

import com.merchantry.shop.common.AuditedEntity;
import com.merchantry.shop.common.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NaturalId;

@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "productType", length = 20)
@NamedQuery(name = "Product.bySku", query = "select p from Product p where p.sku = :sku")
@NamedEntityGraph(name = "Product.full", attributeNodes = @NamedAttributeNode("variants"))
@Table(name = "products", indexes = {@Index(columnList = "status, brand_id"), @Index(columnList = "name")})
public abstract class Product extends AuditedEntity {
  @NaturalId
  @Column(length = 40)
  private String sku;

  @NotNull
  @Size(max = 200)
  private String name;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  @Builder.Default
  private ProductStatus status = ProductStatus.DRAFT;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "basePrice", precision = 19, scale = 4))
  @AttributeOverride(name = "currency", column = @Column(name = "baseCurrency", length = 3))
  private Money basePrice;

  @PositiveOrZero private Double averageRating;

  @ManyToOne(fetch = FetchType.LAZY)
  private Brand brand;

  @ManyToOne(fetch = FetchType.LAZY)
  private TaxClass taxClass;

  @ManyToMany
  @Builder.Default
  private Set<Category> categories = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 50)
  @Builder.Default
  private Set<String> searchTerms = new TreeSet<>();

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderColumn
  @Builder.Default
  private List<ProductImage> images = new ArrayList<>();

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
  @MapKey(name = "variantCode")
  @Builder.Default
  private Map<String, ProductVariant> variants = new HashMap<>();

  @ManyToMany
  @Builder.Default
  private Set<ProductTag> tags = new HashSet<>();

  @Formula("(select count(*) from reviews r where r.product_id = id)")
  private long reviewCount;

  @Transient private transient int viewsToday;
}
