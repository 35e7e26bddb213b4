package collection_names;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class CollectionNames {
  @Entity(name = "OrderEntity")
  @Table(name = "OrderTable")
  @SequenceGenerator(name = "orderNumbers")
  public static class Order {
    @Id Long orderNumber;
    @ElementCollection List<String> shortNotes;
    @ElementCollection @OrderColumn List<String> longNotes;
    @ElementCollection Map<String, String> extraValues;
    @ElementCollection Map<Item, Integer> itemCounts;
    @ElementCollection Set<LinePart> lineParts;
    @ManyToMany Set<Item> orderedItems;
    @OneToMany @OrderColumn List<SubItem> ownedItems;

    @OneToMany
    @JoinColumn
    @OrderColumn
    List<SubItem> joinedItems;

    @OneToMany
    @JoinColumn(name = "mapOrder")
    @MapKeyColumn
    Map<String, SubItem> mappedItems;

    @ManyToMany
    @JoinTable(
        name = "explicitTable",
        joinColumns = @JoinColumn(name = "leftSide"),
        inverseJoinColumns = @JoinColumn(name = "rightSide"))
    Set<Item> namedItems;
  }

  @Embeddable
  public static class LinePart {
    String partName;
    @ManyToOne Item partItem;
  }

  @Entity(name = "ItemEntity")
  public static class Item {
    @Id
    @Column(name = "itemCode", length = 8)
    String code;

    @ManyToMany(mappedBy = "orderedItems")
    Set<Order> allOrders;
  }

  @Entity
  @Table(name = "sub_item")
  public static class SubItem {
    @Id Long id;
  }

  @Entity(name = "Quoted")
  @Table(name = "`Quoted Table`")
  public static class Quoted {
    @Id Long id;
    @ElementCollection List<String> tags;
    @ElementCollection @OrderColumn List<String> positions;
    @ElementCollection Map<QuotedKey, String> byKey;
    @ManyToMany List<QuotedKey> keys;
    @OneToMany @JoinColumn List<QuotedKey> joined;
    @ManyToOne Quoted parent;

    @ManyToMany(mappedBy = "inverse")
    List<QuotedKey> inverse;
  }

  @Entity(name = "QuotedKey")
  public static class QuotedKey {
    @Id
    @Column(name = "`the key`")
    Long id;

    @ManyToOne Quoted quoted;
    @ManyToMany List<Quoted> several;
    @ElementCollection List<String> words;

    @ManyToMany
    @JoinTable(name = "inverse")
    List<Quoted> inverse;
  }
}
