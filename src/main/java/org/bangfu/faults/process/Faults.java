package org.bangfu.faults.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.faults.Fault;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells from an exception what kind of fault it is. */
final class Faults {

  private static final int DEEPEST = 20;
  /** Types of exceptions, the particular ones first. */
  private static final Map<Class<? extends Throwable>, Fault> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put(NotFoundException.class, Fault.MISSING);
    TYPES.put(BusinessException.class, Fault.REFUSED);
    TYPES.put(OptimisticLockingException.class, Fault.BUSY);
    TYPES.put(ConcurrencyFailureException.class, Fault.BUSY);
    TYPES.put(DataAccessException.class, Fault.DATABASE);
    TYPES.put(TransactionException.class, Fault.DATABASE);
    TYPES.put(DmnEngineException.class, Fault.DECISION);
    TYPES.put(ProcessEnginePersistenceException.class, Fault.DATABASE);
  }

  private Faults() {
  }

  static Fault of(Throwable fault) {
    return TYPES.entrySet().stream()
        .filter(type -> chain(fault).anyMatch(type.getKey()::isInstance)).map(Map.Entry::getValue).findFirst()
        .orElseGet(() -> chain(fault).anyMatch(Faults::ofExpression) ? Fault.EXPRESSION : Fault.PROGRAM);
  }

  /** The refusal of a rule among the causes. */
  static Optional<BusinessException> refusal(Throwable fault) {
    return chain(fault).filter(BusinessException.class::isInstance).map(BusinessException.class::cast).findFirst();
  }

  static Throwable root(Throwable fault) {
    return chain(fault).reduce((outer, inner) -> inner).orElse(fault);
  }

  /** The engine says so in its words only, or by exceptions of the expression library inside it. */
  private static boolean ofExpression(Throwable fault) {
    String message = fault.getMessage();
    return fault.getClass().getName().contains(".el.")
        || message != null && (message.startsWith("Unknown property used in expression")
            || message.startsWith("Error while evaluating expression") || message.startsWith("Unknown method used"));
  }

  private static Stream<Throwable> chain(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }
}
