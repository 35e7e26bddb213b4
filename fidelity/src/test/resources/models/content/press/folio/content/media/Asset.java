package press.folio.content.media;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Type;

@Entity
@Table(schema = "media", name = "asset")
@Inheritance(strategy = InheritanceType.JOINED)
public class Asset {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Column(name = "asset_id")
  UUID id;

  @Column(name = "file_name", nullable = false)
  String fileName = "";

  @Column(name = "media_type", length = 100)
  @Type(MediaTypeType.class)
  @io.aludel.MigrationColumn(type = "varchar(100)")
  MediaType mediaType;

  @Column(name = "byte_size")
  long size;

  @Column(name = "sha256", length = 32)
  byte[] sha256;

  @ManyToOne
  @JoinColumn(name = "collection_id")
  AssetCollection collection;

  @OneToMany(mappedBy = "id.asset", cascade = CascadeType.ALL)
  Set<Rendition> renditions = new HashSet<>();

  @ElementCollection
  @CollectionTable(schema = "media", name = "asset_label")
  @MapKeyClass(String.class)
  Map<String, String> labels = new HashMap<>();
}
