package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.Jpa;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Requires that the tenants of all entities are told by the same type, as Hibernate does. */
final class TenantIds {

  static final String TENANT_ID = Jpa.HIBERNATE_PACKAGE + "TenantId";

  private TenantIds() {}

  static void check(Collection<EntityBinding> entities, MappingContext context) {
    List<Attribute> tenants = tenants(entities);
    for (Attribute tenant : tenants) {
      Attribute first = tenants.get(0);
      if (!context.types.isSameType(tenant.type(), first.type())) {
        context.report(
            Code.MAPPING_INVALID,
            tenant.place(TENANT_ID),
            tenant
                + ": the tenant is a "
                + tenant.type()
                + " here and a "
                + first.type()
                + " in "
                + first
                + ", and one tenant is meant. Give both the same type.");
      }
    }
  }

  private static List<Attribute> tenants(Collection<EntityBinding> entities) {
    List<Attribute> tenants = new ArrayList<>();
    for (EntityBinding entity : entities) {
      for (Attribute attribute : entity.attributes()) {
        if (attribute.has(TENANT_ID)) {
          tenants.add(attribute);
        }
      }
    }
    return tenants;
  }
}
