package press.folio.content.core;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
@Table(schema = "content", name = "site")
@DiscriminatorValue("site")
public class Site extends Node {
  @Column(name = "host_name", length = 253, unique = true)
  String hostName;

  @ElementCollection
  @CollectionTable(schema = "content", name = "site_alias", joinColumns = @JoinColumn(name = "site_id"))
  @OrderColumn(name = "alias_index")
  @Column(name = "alias", length = 253)
  List<String> aliases = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      schema = "content",
      name = "site_language",
      joinColumns = @JoinColumn(name = "site_id"),
      inverseJoinColumns = @JoinColumn(name = "language_tag"))
  @OrderColumn(name = "preference")
  @ListIndexBase(1)
  List<Language> languages = new ArrayList<>();

  @OneToOne
  @JoinColumn(name = "home_page_id", foreignKey = @ForeignKey(name = "fk_site_home"))
  Page homePage;
}
