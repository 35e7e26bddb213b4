package press.folio.content.core;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.folio.content.block.Block;

@Entity
@Table(schema = "content", name = "page")
public class Page extends Node {
  @Enumerated(EnumType.STRING)
  @Column(name = "publication_state", length = 12, nullable = false)
  PublicationState state = PublicationState.DRAFT;

  @ManyToOne
  @JoinColumn(name = "layout_key")
  Layout layout;

  @OneToMany(mappedBy = "page", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("region, position")
  List<Block> blocks = new ArrayList<>();

  @OneToMany(mappedBy = "page", cascade = CascadeType.ALL)
  @MapKey(name = "language")
  Map<Language, PageText> texts = new HashMap<>();

  @ElementCollection
  @CollectionTable(schema = "content", name = "page_meta", joinColumns = @JoinColumn(name = "page_id"))
  Set<MetaTag> metaTags = new HashSet<>();
}
