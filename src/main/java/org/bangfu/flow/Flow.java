package org.bangfu.flow;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.flow.FlowModels.Step;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the steps of a process take, where they wait and come back, for those who answer for the work of an area. */
@Service
@Transactional(readOnly = true)
public class Flow {

  private final FlowStore store;
  private final FlowModels models;
  private final AccessPolicy policy;
  private final DueDates dueDates;
  private final Areas areas;

  Flow(FlowStore store, FlowModels models, AccessPolicy policy, DueDates dueDates, Areas areas) {
    this.store = store;
    this.models = models;
    this.policy = policy;
    this.dueDates = dueDates;
    this.areas = areas;
  }

  /** The areas one can look at: one's counties with their townships, or one's townships. */
  public List<AreaCode> areas() {
    policy.require(Action.OVERSIGHT_READ);
    return policy.scope().postings().stream().filter(posting -> Action.OVERSIGHT_READ.allowedTo(posting.role()))
        .map(posting -> AreaCode.of(posting.unit()))
        .flatMap(unit -> unit.level() == AreaCode.Level.COUNTY
            ? Stream.concat(Stream.of(unit), areas.children(unit).stream().map(Area::code)) : Stream.of(unit))
        .distinct().sorted().toList();
  }

  /** The newest version of each process. */
  public List<FlowModel> processes() {
    policy.require(Action.OVERSIGHT_READ);
    return models.newest();
  }

  /** The process to begin with: where most was done; the first of all where nothing was. */
  public String busiest(AreaCode area, Months months) {
    policy.require(Action.OVERSIGHT_READ, area);
    List<String> known = models.newest().stream().map(FlowModel::process).toList();
    return Stream.concat(store.busiest(area, months).stream().filter(known::contains), known.stream()).findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Versions of a process, newest first; none of an unknown one. */
  public List<FlowModel> versions(String process) {
    policy.require(Action.OVERSIGHT_READ);
    return models.versions(process);
  }

  /** The times of a choice. Throws {@link NotFoundException} for an area out of reach and an unknown process or version. */
  public FlowPicture of(FlowChoice choice) {
    policy.require(Action.OVERSIGHT_READ, choice.area());
    List<FlowModel> versions = models.versions(choice.process());
    FlowModel model = versions.stream()
        .filter(each -> choice.version() == null || choice.version() == each.version()).findFirst()
        .orElseThrow(NotFoundException::new);
    FlowModels.Drawing drawing = models.drawing(model);
    Stays stays = new Stays(store.months(choice));
    Map<String, FlowStore.Open> open = open(choice, model);
    List<StepTime> steps = new ArrayList<>();
    names(choice.process(), drawing, stays, open.keySet()).forEach((step, name) -> {
      FlowStore.Open waits = open.getOrDefault(step, new FlowStore.Open(step, "", 0, 0));
      Map<YearMonth, Stay> months = choice.months().all().stream()
          .collect(Collectors.toMap(Function.identity(), month -> stays.of(step, month)));
      steps.add(new StepTime(step, name, drawing.steps().stream().anyMatch(drawn -> drawn.id().equals(step)),
          stays.of(step), waits.waiting(), waits.overdue(), months));
    });
    return new FlowPicture(choice, model, drawing.bpmn(), steps);
  }

  /** The steps of a picture beside their times in other months. */
  public List<StepDifference> compare(FlowPicture picture, Months other) {
    policy.require(Action.OVERSIGHT_READ, picture.choice().area());
    Stays then = new Stays(store.months(picture.choice().in(other)));
    Map<String, StepTime> now = picture.steps().stream()
        .collect(Collectors.toMap(StepTime::step, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    Map<String, String> names = new LinkedHashMap<>();
    now.values().forEach(step -> names.put(step.step(), step.name()));
    addOthers(names, picture.choice().process(), then.steps());
    return names.keySet().stream()
        .map(step -> new StepDifference(step, names.get(step), now.containsKey(step) ? now.get(step).stay() : Stay.NONE,
            then.of(step)))
        .filter(each -> !each.now().equals(Stay.NONE) || !each.then().equals(Stay.NONE)).toList();
  }

  private Map<String, FlowStore.Open> open(FlowChoice choice, FlowModel model) {
    Map<String, FlowStore.Open> open = new HashMap<>();
    store.open(choice.process(), choice.area(), dueDates.window().where(DueState.OVERDUE, "t.due")).stream()
        .filter(each -> choice.version() == null || each.definitionId().equals(model.definitionId()))
        .forEach(each -> open.merge(each.step(), each, (one, more) -> new FlowStore.Open(one.step(), one.definitionId(),
            one.waiting() + more.waiting(), one.overdue() + more.overdue())));
    return open;
  }

  /** The steps drawn, in their order, and then what else was met. */
  private Map<String, String> names(String process, FlowModels.Drawing drawing, Stays stays, Set<String> open) {
    Map<String, String> names = new LinkedHashMap<>();
    drawing.steps().forEach(step -> names.put(step.id(), step.name()));
    addOthers(names, process, stays.steps());
    addOthers(names, process, open);
    return names;
  }

  private void addOthers(Map<String, String> names, String process, Set<String> steps) {
    if (!names.keySet().containsAll(steps)) {
      Map<String, String> seen = store.names(process);
      steps.stream().sorted().forEach(step -> names.putIfAbsent(step, seen.getOrDefault(step, step)));
    }
  }
}
