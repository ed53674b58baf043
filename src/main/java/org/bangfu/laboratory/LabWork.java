package org.bangfu.laboratory;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.decisions.Tables;
import org.bangfu.decisions.Tables.Answer;
import org.bangfu.decisions.Tables.Table;
import org.bangfu.laboratory.LabStore.Found;
import org.bangfu.laboratory.LabStore.Past;
import org.bangfu.laboratory.LabStore.Work;
import org.bangfu.security.ForOwnRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works through runs, a portion in each transaction: a node that dies leaves whole portions, and any other goes on. */
@Component
@ForOwnRules
public class LabWork {

  private static final Logger LOG = LoggerFactory.getLogger(LabWork.class);
  /** Some two tenths of a second of asking. */
  private static final int PORTION = 100;

  private final LabStore store;
  private final Tables tables;
  private final Clock clock;
  private final TransactionTemplate transaction;

  LabWork(LabStore store, Tables tables, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.tables = tables;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
  }

  /** Asks about the next portion of any run; false where none has work that another node has not in hand. */
  public boolean portion() {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      Optional<Work> work = store.lockNext();
      work.ifPresent(this::go);
      return work.isPresent();
    }));
  }

  private void go(Work work) {
    Table table;
    try {
      table = tables.read(work.content(), work.decision());
    } catch (RuntimeException unreadable) {
      LOG.warn("run {} of the laboratory cannot read its table", work.id(), unreadable);
      store.end(work.id(), LabRun.State.FAILED, clock.instant());
      return;
    }
    List<Past> portion = store.next(work, PORTION);
    store.write(work.id(), portion.stream().map(past -> judge(table, past)).toList());
    if (portion.size() < PORTION) {
      store.end(work.id(), LabRun.State.DONE, clock.instant());
    } else {
      store.reached(work.id(), portion.get(portion.size() - 1).caseNo());
    }
  }

  private static Found judge(Table table, Past past) {
    Map<String, @Nullable Object> facts = past.facts();
    if (facts == null || !facts.keySet().containsAll(table.asksFor())) {
      return unknown(past, table.asksFor().stream().filter(name -> facts == null || !facts.containsKey(name)).sorted().toList());
    }
    try {
      Answer answer = table.answer(facts);
      Verdict verdict = answer.outputs().isEmpty() && !past.outputs().isEmpty() ? Verdict.NO_RULE
          : alike(answer.outputs()).equals(alike(past.outputs())) ? Verdict.SAME : Verdict.DIFFERENT;
      return new Found(past, verdict, answer.outputs(), answer.rules(), List.of());
    } catch (RuntimeException failed) {
      // Several rules apply where one may, or a comparison of what cannot be compared; its words may carry the facts.
      LOG.debug("a draft's table fails over decision {}", past.record(), failed);
      return unknown(past, List.of());
    }
  }

  private static Found unknown(Past past, List<String> missing) {
    return new Found(past, Verdict.UNKNOWN, Map.of(), List.of(), missing);
  }

  /** A number is the same however it was written. */
  private static Map<String, @Nullable Object> alike(Map<String, @Nullable Object> outputs) {
    Map<String, @Nullable Object> alike = new HashMap<>();
    outputs.forEach((name, value) -> alike.put(name, alike(value)));
    return alike;
  }

  private static @Nullable Object alike(@Nullable Object value) {
    if (value instanceof List<?> several) {
      List<@Nullable Object> all = new ArrayList<>();
      several.forEach(each -> all.add(alike(each)));
      return all;
    }
    return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
  }
}
