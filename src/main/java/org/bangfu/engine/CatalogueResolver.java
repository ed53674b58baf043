package org.bangfu.engine;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Resolves a bare name to the catalogue bean of that name. */
class CatalogueResolver extends ReadOnlyResolver {

  private final ModelBeans catalogue;

  CatalogueResolver(ModelBeans catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    if (base != null || !catalogue.knows(property)) {
      return null;
    }
    context.setPropertyResolved(true);
    return catalogue.bean(property);
  }

  @Override
  public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
    if (base == null && catalogue.knows(property)) {
      super.setValue(context, base, property, value);
    }
  }
}
