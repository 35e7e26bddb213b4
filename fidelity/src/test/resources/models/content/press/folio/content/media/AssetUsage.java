package press.folio.content.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import press.folio.content.core.Node;

@Entity
@Table(schema = "media", name = "asset_usage")
public class AssetUsage {
  @EmbeddedId Id id = new Id();

  @MapsId("assetId")
  @ManyToOne
  @JoinColumn(name = "asset_id")
  Asset asset;

  @MapsId("nodeId")
  @ManyToOne
  @JoinColumn(name = "node_id")
  Node node;

  int occurrences;

  @Embeddable
  public static class Id implements Serializable {
    UUID assetId;
    Long nodeId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Id id && Objects.equals(assetId, id.assetId) && Objects.equals(nodeId, id.nodeId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(assetId, nodeId);
    }
  }
}
