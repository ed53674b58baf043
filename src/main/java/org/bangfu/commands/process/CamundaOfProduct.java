package org.bangfu.commands.process;

import java.util.Collection;
import java.util.List;
import org.bangfu.commands.BareEngine;
import org.bangfu.commands.BenchEngine;
import org.bangfu.commands.MovingCourses;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The benchmark's model in the product's engine, where the listeners write the inbox. */
@Component
@Primary
@Profile("bench")
class CamundaOfProduct implements BenchEngine, MovingCourses, BareEngine.TaskQuery {

  private final ProcessEngine engine;
  private final BenchModel model;
  private final MovingModel moving;

  CamundaOfProduct(ProcessEngine engine) {
    this.engine = engine;
    this.model = new BenchModel(engine);
    this.moving = new MovingModel(engine);
  }

  @Override
  public void deploy() {
    model.deploy("village", true);
  }

  @Override
  public void start(String businessKey) {
    model.start(businessKey);
  }

  @Override
  public List<String> openTasks(int limit) {
    return model.openTasks(limit);
  }

  @Override
  public List<String> page(Collection<String> groups, int limit) {
    return engine.getTaskService().createTaskQuery().taskUnassigned().taskCandidateGroupIn(List.copyOf(groups))
        .orderByDueDate().asc().listPage(0, limit).stream().map(Task::getId).toList();
  }

  @Override
  public void deployVersions() {
    moving.deploy("village");
  }

  @Override
  public void startFirst(List<String> businessKeys) {
    moving.start(businessKeys);
  }

  @Override
  public List<String> ofFirst(int limit) {
    return moving.ofFirst(limit);
  }

  @Override
  public void migrate(Collection<String> instanceIds) {
    moving.migrate(instanceIds);
  }
}
