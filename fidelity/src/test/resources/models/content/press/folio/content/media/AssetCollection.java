package press.folio.content.media;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(schema = "media", name = "asset_collection")
public class AssetCollection {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "collection_gen")
  @TableGenerator(name = "collection_gen", schema = "media", table = "id_store", pkColumnValue = "collection")
  Integer id;

  String title;

  @ManyToOne
  @JoinColumn(name = "outer_id")
  AssetCollection outer;

  @OneToMany(mappedBy = "outer")
  Set<AssetCollection> inner = new HashSet<>();
}
