package org.bangfu.faults.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.bangfu.faults.Fault;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DeadlockLoserDataAccessException;

class FaultsTests {

  @Test
  void theKindComesFromAnyOfTheCauses() {
    assertThat(Faults.of(wrapped(new BusinessException("x.refused")))).isEqualTo(Fault.REFUSED);
    assertThat(Faults.of(wrapped(new NotFoundException()))).isEqualTo(Fault.MISSING);
    assertThat(Faults.of(new OptimisticLockingException("x"))).isEqualTo(Fault.BUSY);
    assertThat(Faults.of(wrapped(new DeadlockLoserDataAccessException("x", null)))).isEqualTo(Fault.BUSY);
    assertThat(Faults.of(wrapped(new DataAccessResourceFailureException("x")))).isEqualTo(Fault.DATABASE);
    assertThat(Faults.of(wrapped(new DmnEngineException("x")))).isEqualTo(Fault.DECISION);
    assertThat(Faults.of(new ProcessEngineException("Unknown property used in expression: ${x}. Cause: y")))
        .isEqualTo(Fault.EXPRESSION);
    assertThat(Faults.of(wrapped(new IllegalStateException()))).isEqualTo(Fault.PROGRAM);
  }

  @Test
  void aRefusalIsFoundAmongTheCauses() {
    assertThat(Faults.refusal(wrapped(new BusinessException("x.refused")))).get()
        .extracting(BusinessException::key).isEqualTo("x.refused");
    assertThat(Faults.refusal(new IllegalStateException())).isEmpty();
  }

  private static Throwable wrapped(Throwable cause) {
    return new ProcessEngineException("around", new IllegalArgumentException("between", cause));
  }
}
