package org.bangfu.faults;

import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.test.context.TestComponent;

/** A course whose first step asks for a fact that is not there, with a long number in its name. */
@TestComponent
public class FailingCourse {

  private static final String PROCESS = "FailingCourse";

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private String deployment = "";

  public FailingCourse(RepositoryService repository, RuntimeService runtime, ManagementService jobs) {
    this.repository = repository;
    this.runtime = runtime;
    this.jobs = jobs;
  }

  public void deploy() {
    deployment = repository.createDeployment().addModelInstance("failing.bpmn",
        Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(1).startEvent()
            .exclusiveGateway("Gateway_Qualifies").name("是否够条件").camundaAsyncBefore()
            .condition("yes", "${count500000199001010018 > 2}").userTask().endEvent()
            .moveToLastGateway().userTask().endEvent().done()).deploy().getId();
  }

  public void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  public void start(String caseNo) {
    runtime.startProcessInstanceByKey(PROCESS, caseNo);
  }

  /** The fact is there from now on. */
  public void mend(String caseNo) {
    runtime.setVariable(instance(caseNo), "count500000199001010018", 1);
  }

  /** As the job executor would; whether it fails is for the test to see. */
  public void attempt(String caseNo) {
    String job = job(caseNo).getId();
    Assertions.catchThrowable(() -> jobs.executeJob(job));
  }

  public int retries(String caseNo) {
    return job(caseNo).getRetries();
  }

  private Job job(String caseNo) {
    return jobs.createJobQuery().processInstanceId(instance(caseNo)).singleResult();
  }

  private String instance(String caseNo) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(caseNo)
        .singleResult().getId();
  }
}
