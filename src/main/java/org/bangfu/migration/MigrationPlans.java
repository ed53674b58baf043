package org.bangfu.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a run is put together from: versions, the mapping between two of them, the cases that run under one. */
@Service
@Transactional(readOnly = true)
public class MigrationPlans {

  private final Models models;
  private final Courses courses;
  private final RunStore store;
  private final AccessPolicy policy;

  MigrationPlans(Models models, Courses courses, RunStore store, AccessPolicy policy) {
    this.models = models;
    this.courses = courses;
    this.store = store;
    this.policy = policy;
  }

  /** A version with the number of its running cases. */
  public record Offer(ModelVersion version, long running) {
  }

  /** How many cases of a version stand where, and how many a choice takes. */
  public record Choices(List<RunStore.Tally> townships, List<RunStore.Tally> steps) {
  }

  /** Processes of which there are several versions. */
  public List<ModelVersion> processes() {
    policy.require(Action.CASE_MIGRATE);
    return models.processes();
  }

  /** Versions of a process, newest first, with their running cases; none of an unknown one. */
  public List<Offer> versions(String process) {
    policy.require(Action.CASE_MIGRATE);
    return models.versions(process).stream()
        .map(version -> new Offer(version, models.running(version.definitionId()))).toList();
  }

  /** A version of a process; throws {@link NotFoundException} for an unknown one. */
  public ModelVersion version(String process, int number) {
    policy.require(Action.CASE_MIGRATE);
    return models.versions(process).stream().filter(each -> each.version() == number).findFirst()
        .orElseThrow(NotFoundException::new);
  }

  public Models.Drawing drawing(ModelVersion version) {
    policy.require(Action.CASE_MIGRATE);
    return models.drawing(version.definitionId());
  }

  /** The mapping to begin with. Outside of a transaction: each refusal of the engine on the way would void it. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Plan propose(ModelVersion source, ModelVersion target) {
    policy.require(Action.CASE_MIGRATE);
    return models.propose(source.definitionId(), target.definitionId());
  }

  /** Why the engine does not accept a plan; empty where it does. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<Reason> problems(Plan plan) {
    policy.require(Action.CASE_MIGRATE);
    return models.problems(plan);
  }

  /** Where the running cases of a version stand. */
  public Choices choices(ModelVersion source) {
    policy.require(Action.CASE_MIGRATE);
    List<Courses.Course> running = courses.running(source.definitionId());
    return new Choices(store.townships(running, policy.where(Action.CASE_MIGRATE, "c.area")),
        store.steps(running, policy.where(Action.CASE_MIGRATE, "c.area")));
  }

  /** How many running cases of a version a choice takes. */
  public long count(ModelVersion source, CaseChoice choice) {
    policy.require(Action.CASE_MIGRATE);
    return store.count(courses.running(source.definitionId()), choice, policy.where(Action.CASE_MIGRATE, "c.area"));
  }

  /** Names of the elements of both models of a plan by id; the source's where an id means two things. */
  public Map<String, String> names(Plan plan) {
    policy.require(Action.CASE_MIGRATE);
    return List.of(models.drawing(plan.source()), models.drawing(plan.target())).stream().map(Models.Drawing::elements)
        .flatMap(Collection::stream).filter(Objects::nonNull)
        .collect(Collectors.toMap(ModelElement::id, ModelElement::name, (one, other) -> one));
  }
}
