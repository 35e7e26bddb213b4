package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.migrations.DefaultSequence;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The migrated database is one that Hibernate takes for its own. */
class HibernateTest {

  @ParameterizedTest
  @EnumSource
  void headIsWhatHibernateWouldCreate(Database kind) throws SQLException {
    DataSource migrated = migrated(kind);
    DataSource created = kind.create();
    Shop.open(created, "create").close();

    assertThat(CatalogueReader.shapes(kind.catalogue().read(migrated)))
        .isEqualTo(CatalogueReader.shapes(kind.catalogue().read(created)))
        .hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @EnumSource
  void hibernateCreatesReadsUpdatesAndDeletes(Database kind) throws SQLException {
    try (SessionFactory sessions = Shop.open(migrated(kind), "validate")) {
      Customer customer = new Customer("Grace Hopper", "grace@example.com");
      customer.callAt("+1 212 555 0100");
      customer.moveTo(new Address("1 Bug Lane", "10001", "New York"));
      Product product = new Product("NANO", "A nanosecond of wire", new BigDecimal("11.80"));
      product.describe("About thirty centimetres.");
      product.store(1000);
      Order order = new Order(customer);
      order.promise(LocalDate.of(2026, 12, 9));
      order.add(product, 2);
      sessions.inTransaction(
          session -> {
            session.persist(customer);
            session.persist(product);
            session.persist(order);
          });
      assertThat(order.id()).isEqualTo(1000);

      sessions.inTransaction(
          session -> {
            Order found = session.find(Order.class, order.id());
            assertThat(found.createdAt()).isEqualTo(order.createdAt());
            assertThat(found.status()).isEqualTo(OrderStatus.PLACED);
            assertThat(found.channel()).isEqualTo(Channel.WEB);
            assertThat(found.deliverOn()).isEqualTo(LocalDate.of(2026, 12, 9));
            assertThat(found.customer().fullName()).isEqualTo("Grace Hopper");
            assertThat(found.customer().email()).isEqualTo("grace@example.com");
            assertThat(found.customer().phone()).isEqualTo("+1 212 555 0100");
            assertThat(found.customer().address().city()).isEqualTo("New York");
            OrderLine line = found.lines().get(0);
            assertThat(line.total()).isEqualByComparingTo("23.60");
            assertThat(line.product().sku()).isEqualTo("NANO");
            assertThat(line.product().description()).isEqualTo("About thirty centimetres.");
            assertThat(line.product().inStock()).isEqualTo(1000);

            found.become(OrderStatus.PAID);
            found.customer().rename("Rear Admiral Hopper");
            line.order(3);
            line.product().cost(new BigDecimal("9999999999.99"));
          });

      sessions.inTransaction(
          session -> {
            Order found = session.find(Order.class, order.id());
            assertThat(found.status()).isEqualTo(OrderStatus.PAID);
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.customer().fullName()).isEqualTo("Rear Admiral Hopper");
            assertThat(found.lines().get(0).quantity()).isEqualTo(3);
            assertThat(found.lines().get(0).product().price())
                .isEqualByComparingTo("9999999999.99");

            session.remove(found);
            session.remove(found.customer());
            session.remove(session.find(Product.class, product.id()));
          });

      sessions.inTransaction(
          session -> {
            for (Class<?> entity : Shop.ENTITIES) {
              assertThat(session.createQuery("from " + entity.getName(), entity).getResultList())
                  .isEmpty();
            }
          });
    }
  }

  private static DataSource migrated(Database kind) throws SQLException {
    DataSource database = kind.create();
    Migrator.of(database, new DefaultSequence()).upgrade("head", Approval.none());
    return database;
  }
}
