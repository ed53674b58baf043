package org.bangfu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The engine's settings that security and speed hang on, set in code so that no configuration file can loosen them, and
 * looked at again once the engine stands (security.md §1).
 */
@Component
class PinnedSettings extends AbstractProcessEnginePlugin {

  private static final int MOST_ROWS_OF_A_QUERY = 2_000;
  private static final String RETRIES = "PT1M,PT5M,PT30M";

  private final ApplicationContext context;
  private final ModelBeans catalogue;
  private final ObjectProvider<BpmnParseListener> parseListeners;

  PinnedSettings(ApplicationContext context, ModelBeans catalogue, ObjectProvider<BpmnParseListener> parseListeners) {
    this.context = context;
    this.catalogue = catalogue;
    this.parseListeners = parseListeners;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setExpressionManager(new FencedExpressions(context, catalogue));
    configuration.setBeans(Map.of());
    configuration.setScriptEngineResolver(new NoScripts());
    configuration.setEnableScriptEngineLoadExternalResources(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setDeserializationTypeValidationEnabled(true);
    configuration.setEnableXxeProcessing(false);
    configuration.setQueryMaxResultsLimit(MOST_ROWS_OF_A_QUERY);
    configuration.setCmmnEnabled(false);
    configuration.setStandaloneTasksEnabled(false);
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setFailedJobRetryTimeCycle(RETRIES);
    // Rows of history get their last day when written; at the end would be 13 more updates for every instance.
    configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    addParseListeners(configuration);
  }

  private void addParseListeners(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> all = new ArrayList<>();
    if (configuration.getCustomPreBPMNParseListeners() != null) {
      all.addAll(configuration.getCustomPreBPMNParseListeners());
    }
    parseListeners.orderedStream().forEach(all::add);
    configuration.setCustomPreBPMNParseListeners(all);
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    ProcessEngineConfigurationImpl built = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    hold(built.getExpressionManager() instanceof FencedExpressions, "expression fence");
    hold(built.getScriptEngineResolver() instanceof NoScripts, "no scripts");
    hold(!built.isEnableExpressionsInAdhocQueries(), "no expressions in ad-hoc queries");
    hold(!built.isEnableExpressionsInStoredQueries(), "no expressions in stored queries");
    hold(!built.isJavaSerializationFormatEnabled(), "no Java serialization");
    hold(built.isDeserializationTypeValidationEnabled(), "type validation");
    hold(!built.isEnableXxeProcessing(), "no external entities");
    hold(!built.isCmmnEnabled(), "no CMMN");
    hold(!built.isStandaloneTasksEnabled(), "no standalone tasks");
    hold(built.isEnforceHistoryTimeToLive(), "history time to live");
    hold(built.getBeans() == null || built.getBeans().isEmpty(), "no beans beside the catalogue");
    hold(!built.isEnableScriptEngineLoadExternalResources(), "no scripts from outside");
    hold(built.getQueryMaxResultsLimit() == MOST_ROWS_OF_A_QUERY, "most rows of a query");
    hold(RETRIES.equals(built.getFailedJobRetryTimeCycle()), "retries of failed jobs");
    hold(!built.isAuthorizationEnabled(), "access policy instead of engine authorizations");
    // Engine timestamps carry no zone: in another one every due date would be hours off.
    hold("Asia/Shanghai".equals(TimeZone.getDefault().getID()), "time zone Asia/Shanghai");
    hold("false".equals(built.getDatabaseSchemaUpdate()), "schema by Liquibase");
  }

  private static void hold(boolean holds, String setting) {
    if (!holds) {
      throw new IllegalStateException("the engine did not take the pinned setting: " + setting);
    }
  }
}
