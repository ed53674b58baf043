package org.bangfu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates the engine's expressions with the catalogue in reach and nothing else: no reflection, no Spring context,
 * no writing (security.md §1, first wall).
 */
class FencedExpressions extends SpringExpressionManager {

  private final ModelBeans catalogue;

  FencedExpressions(ApplicationContext context, ModelBeans catalogue) {
    super(context, Map.of());
    this.catalogue = catalogue;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new CatalogueResolver(catalogue));
    resolvers.add(new ArrayELResolver(true));
    resolvers.add(new ListELResolver(true));
    resolvers.add(new MapELResolver(true));
    resolvers.add(new FencedMemberResolver(catalogue));
    return resolvers;
  }
}
