package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Requires that the tenants of all entities are told by the same type, as Hibernate does. */
final class TenantIds {

  static final String TENANT_ID = Jpa.HIBERNATE_PACKAGE + "TenantId";

  private TenantIds() {}

  static void check(Collection<EntityBinding> entities, MappingContext context) {
    List<Attribute> tenants =
        entities.stream()
            .flatMap(entity -> entity.attributes().stream())
            .filter(attribute -> attribute.has(TENANT_ID))
            .toList();
    Optional<Attribute> first = tenants.stream().findFirst();
    for (Attribute tenant : tenants) {
      if (!context.types.isSameType(tenant.type(), first.orElseThrow().type())) {
        context.report(
            Code.MAPPING_INVALID,
            tenant.place(TENANT_ID),
            tenant
                + ": the tenant is a "
                + tenant.type()
                + " here and a "
                + first.get().type()
                + " in "
                + first.get()
                + ", and one tenant is meant. Give both the same type.");
      }
    }
  }
}
