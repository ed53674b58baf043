package org.bangfu.crash;

import org.bangfu.Application;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A node that opens visits: the product with its jobs and its look for what is missing, without a web server. */
final class VisitingApplication {

  /** What it says once it runs, with the name under which it locks jobs. */
  static final String RUNS = "RUNS AS ";

  private VisitingApplication() {
  }

  public static void main(String[] arguments) {
    SpringApplication application = Application.create();
    application.setAdditionalProfiles("command");
    ConfigurableApplicationContext context = application.run(arguments);
    var configuration = (ProcessEngineConfigurationImpl) context.getBean(ProcessEngine.class).getProcessEngineConfiguration();
    System.out.println(RUNS + configuration.getJobExecutor().getLockOwner());
  }
}
